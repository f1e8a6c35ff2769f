import {
  type OpenIndicator,
  type OpenObservation,
  readOpenIndicators,
  readOpenObservations,
} from '@dial/database/read/open-data';
import type { Reader } from '@dial/database/read/reader';
import type { DataColumns } from './data-column.ts';
import { INDICATOR_COLUMNS } from './indicator-columns.ts';
import { OBSERVATION_COLUMNS } from './observation-columns.ts';

/** A table of an edition's open data. */
export interface DataTable<Row extends object> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: DataColumns<Row>;
  /** What no two rows share; null where nothing does. */
  readonly primaryKey: readonly (keyof Row & string)[] | null;
  readonly read: (reader: Reader, edition: string) => Promise<readonly Row[]>;
}

export const INDICATORS: DataTable<OpenIndicator> = {
  name: 'indicators',
  title: 'Indicators',
  description:
    'One row per indicator: figures, targets, both ratings with the explanation, and who answers for it.',
  columns: INDICATOR_COLUMNS,
  primaryKey: ['edition', 'indicator'],
  read: readOpenIndicators,
};

export const OBSERVATIONS: DataTable<OpenObservation> = {
  name: 'observations',
  title: 'Every figure',
  description:
    'One row per reading: period, value, text as printed, status, document and line, those that do not stand included.',
  columns: OBSERVATION_COLUMNS,
  // A line may print one figure in two cells.
  primaryKey: null,
  read: readOpenObservations,
};
