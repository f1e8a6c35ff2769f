import type { OpenObservation } from '@dial/database/read/open-data';
import { AREA, DOCUMENT, INDICATOR_IN_EDITION } from './common-columns.ts';
import type { DataColumns } from './data-column.ts';

const inUnit = ({ unit }: OpenObservation) => ({ unit });

/** The columns of `observations`. */
export const OBSERVATION_COLUMNS: DataColumns<OpenObservation> = {
  ...INDICATOR_IN_EDITION,
  area: AREA,
  period: { title: 'Period', description: 'Id of the period.', holds: 'text', required: true },
  period_start: {
    title: 'Period start',
    description: 'First day; empty where the source gives none.',
    holds: 'date',
  },
  period_end: {
    title: 'Period end',
    description: 'Last day; empty where the source gives none.',
    holds: 'date',
  },
  breakdown: {
    title: 'Breakdown',
    description:
      'Id of the part of the town or population; empty for the whole borough. Whoever adds rows up leaves parts out.',
    holds: 'text',
  },
  kind: {
    title: 'Kind',
    description:
      'actual, target, national, statistical_neighbours, comparison, numerator, denominator or, of a part, share_of_whole.',
    holds: 'word',
    required: true,
  },
  value: {
    title: 'Value',
    description:
      'The exact figure in the unit: 51.91 for £51.91m. Empty where there is none; status says why.',
    holds: 'decimal',
    figure: inUnit,
  },
  raw: { title: 'As printed', description: 'Exactly what is printed or was filed.', holds: 'text' },
  unit: { title: 'Unit', description: 'What the value counts.', holds: 'text', required: true },
  status: {
    title: 'Status',
    description:
      'final, provisional or revised, or why there is no figure: awaited, not_due, not_available, not_applicable, not_set, blank, suppressed, uncertain.',
    holds: 'word',
    required: true,
  },
  numerator: {
    title: 'Numerator',
    description: 'What was divided, where print or arithmetic says so.',
    holds: 'decimal',
  },
  denominator: {
    title: 'Denominator',
    description: 'What it was divided by, where print or arithmetic says so.',
    holds: 'decimal',
  },
  standing: {
    title: 'Standing',
    description:
      'Whether the edition stands on this reading: one of each indicator, period, kind and breakdown.',
    holds: 'flag',
    required: true,
  },
  document: DOCUMENT,
  line: { title: 'Line', description: 'The line of the document’s text.', holds: 'integer' },
  note: {
    title: 'Note',
    description: 'What there is to know of the reading, and why it was revised.',
    holds: 'text',
  },
};
