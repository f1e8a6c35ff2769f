import type { SourceOf } from './refs.ts';

/** What stands on a line of a document; the line is null where there is none to name. */
export function atLine({ documentId, line }: Pick<SourceOf, 'documentId' | 'line'>): SourceOf {
  return { documentId, line, note: null };
}

/** What stands on several lines: the first, and the others in words. */
export function atLines(documentId: string, first: number, last: number): SourceOf {
  return { documentId, line: first, note: first === last ? null : `lines ${first} to ${last}` };
}
