import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataFileReader } from '../data-file.ts';
import {
  breakdownRow,
  cellRow,
  commentaryRow,
  headlineRow,
  highlightRow,
  responsibilityRow,
  rowRow,
  type SecondReading,
  type SettledRow,
  settledRow,
} from './second-reading-data.ts';

const FOLDER = join(import.meta.dirname, '../../second-reading');

/** Reads the second reading of an edition. A document without a headline table or highlights has no file for them. */
export function readSecondReading(edition: string, folder = FOLDER): SecondReading {
  const reader = new DataFileReader(folder);
  const has = (file: string) => existsSync(join(folder, edition, file));
  return {
    cells: reader.csv(`${edition}/cells.csv`, cellRow),
    rows: reader.csv(`${edition}/rows.csv`, rowRow),
    headline: has('headline.csv') ? reader.csv(`${edition}/headline.csv`, headlineRow) : [],
    responsibility: reader.csv(`${edition}/responsibility.csv`, responsibilityRow),
    highlights: has('highlights.csv') ? reader.csv(`${edition}/highlights.csv`, highlightRow) : [],
    commentary: reader.csv(`${edition}/commentary.csv`, commentaryRow),
    breakdowns: reader.csv(`${edition}/breakdowns.csv`, breakdownRow),
  };
}

/** Reads how the differences between the two readings were settled. */
export function readSettled(edition: string, folder = FOLDER): SettledRow[] {
  return new DataFileReader(folder).csv(`${edition}/settled.csv`, settledRow);
}
