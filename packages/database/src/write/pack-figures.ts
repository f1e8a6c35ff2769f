import type { ImportRow } from '@dial/domain/import/import-row';

/** Rows of an import as they are kept until all are read: the columns of each batch as PostgreSQL writes arrays, in `FIGURE_COLUMNS`' order. */
export interface PackedFigures {
  readonly count: number;
  /** Ids of the periods that the rows name. */
  readonly periods: readonly string[];
  readonly columns: readonly string[];
}

/** Columns with the types that they are sent as. */
export const FIGURE_COLUMNS = {
  indicator: 'text',
  period: 'text',
  kind: 'text',
  breakdown: 'text',
  value: 'numeric',
  raw: 'text',
  status: 'text',
  numerator: 'numeric',
  denominator: 'numeric',
  note: 'text',
} as const satisfies Readonly<Record<keyof ImportRow, string>>;

/** Packs rows so that the database takes them apart by itself: one text a column, whatever the number of rows. */
export function packFigures(rows: readonly ImportRow[]): PackedFigures {
  const names = Object.keys(FIGURE_COLUMNS) as (keyof ImportRow)[];
  return {
    count: rows.length,
    periods: [...new Set(rows.map(({ period }) => period))],
    columns: names.map((name) => arrayOf(rows, name)),
  };
}

/** A row often says the same as the one before. What no row says is left out: `unnest` fills a shorter column up with nulls. */
function arrayOf(rows: readonly ImportRow[], name: keyof ImportRow): string {
  if (rows.every((row) => row[name] === null)) return '{}';
  let text = '';
  let before: string | null = null;
  let written = 'NULL';
  for (const row of rows) {
    const value = row[name];
    if (value !== before) written = element(value);
    before = value;
    text += text === '' ? written : `,${written}`;
  }
  return `{${text}}`;
}

/** Ids, words and figures stand as they are; anything else is quoted. */
const PLAIN = /^[a-z0-9._-]+$/i;

function element(value: string | null): string {
  if (value === null) return 'NULL';
  if (PLAIN.test(value) && value.toUpperCase() !== 'NULL') return value;
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
