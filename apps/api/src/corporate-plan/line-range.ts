import type { SourceOf } from '../schema/refs.ts';

/** A place of several lines: its first, and the others in words. */
export function lineRange(documentId: string, first: number, last: number): SourceOf {
  return { documentId, line: first, note: first === last ? null : `lines ${first} to ${last}` };
}
