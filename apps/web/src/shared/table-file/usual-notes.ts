import type { TableNote } from '@dial/domain/spreadsheet/table';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** What every table that is taken from a page says: what it is, where the page is, and when it was taken. */
export function usualNotes(what: string, address: string, now: Date): TableNote[] {
  return [
    { name: 'What', text: what },
    { name: 'Taken from', text: address },
    { name: 'Taken on', text: DATE.format(now) },
  ];
}

/** Where the figures of an edition, their documents and lines, and their licence are found whole. */
export function dataNote(edition: string, origin: string): TableNote {
  return {
    name: 'Sources and licence',
    text: `${origin}/editions/${edition}/data holds every figure with its document and line, the licence, and what changed.`,
  };
}
