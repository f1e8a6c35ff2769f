import type { DataColumn } from './data-column.ts';

/** Which indicator of which edition a row is about. */
export const INDICATOR_IN_EDITION = {
  edition: { title: 'Edition', description: 'Id of the edition.', holds: 'text', required: true },
  indicator: { title: 'Indicator', description: 'Id of the indicator.', holds: 'text', required: true },
  title: {
    title: 'Title',
    description: 'The indicator’s title, as the edition has it.',
    holds: 'text',
    required: true,
  },
  series: {
    title: 'Series',
    description: 'Which series of the title; empty where it has one alone.',
    holds: 'text',
  },
} as const satisfies Record<string, DataColumn<unknown>>;

export const AREA: DataColumn<unknown> = {
  title: 'Area',
  description: 'The heading under which the edition files it.',
  holds: 'text',
  required: true,
};

export const DOCUMENT: DataColumn<unknown> = {
  title: 'Document',
  description: 'The document that prints it; empty where it was filed in Dial.',
  holds: 'text',
};
