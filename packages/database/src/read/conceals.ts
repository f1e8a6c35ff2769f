import type { Reader } from './reader.ts';

/** Whether small numbers of parts of the town are kept from a reader: from everyone but those who prepare the figures, and see drafts. */
export function conceals({ visibility }: Pick<Reader, 'visibility'>): boolean {
  return visibility !== 'DRAFT';
}
