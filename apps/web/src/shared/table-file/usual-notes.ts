import type { TableNote } from '@dial/domain/spreadsheet/table';
import { joinWords } from '@dial/domain/text/join-words';
import type { Taken } from './table-file.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** What every table that is taken from a page says: what it is, where the page is, and when it was taken. */
export function usualNotes(what: string, { address, now }: Taken): TableNote[] {
  return [
    { name: 'What', text: what },
    { name: 'Taken from', text: address.href },
    { name: 'Taken on', text: DATE.format(now) },
  ];
}

/** Where the figures of an edition, or of several, their documents and lines, and their licence are found whole. */
export function dataNote(edition: string | readonly string[], origin: string): TableNote {
  const addresses = [edition].flat().map((id) => `${origin}/editions/${id}/data`);
  return {
    name: 'Sources and licence',
    text: `${joinWords(addresses)} ${addresses.length === 1 ? 'holds' : 'hold'} every figure with its document and line, the licence, and what changed.`,
  };
}
