import type { TableCell } from '@dial/domain/spreadsheet/table';

/** What a column of an open data file holds, in each of its formats. */
export interface DataColumn<Row> {
  /** Above the column in a spreadsheet; files that programs read have the name. */
  readonly title: string;
  readonly description: string;
  /** Of CSV on the Web; `word` is one of a few in lower case, `rag` a colour, `lines` numbers with spaces between. */
  readonly holds: 'text' | 'word' | 'rag' | 'decimal' | 'integer' | 'flag' | 'date' | 'names' | 'lines';
  /** How a figure is shown in a spreadsheet; without it, as a plain number. */
  readonly figure?: (row: Row) => FigureStyle;
  /** Never empty. */
  readonly required?: true;
}

interface FigureStyle {
  readonly unit: string;
  readonly decimals?: number;
  readonly isDifference?: boolean;
}

/** The columns of a file by name; their order is the rows' own. */
export type DataColumns<Row> = { readonly [Name in keyof Row & string]: DataColumn<Row> };

/** Columns that hold a number or nothing: a spreadsheet may read their minus sign. */
export function isNumber<Row>({ holds }: DataColumn<Row>): boolean {
  return holds === 'decimal' || holds === 'integer';
}

/** A value of a row as a cell of a spreadsheet. */
export function cellOf<Row>({ holds, figure }: DataColumn<Row>, value: unknown, row: Row): TableCell {
  if (typeof value === 'boolean') return { kind: 'flag', value };
  if (typeof value !== 'string' && typeof value !== 'number') return { kind: 'text', value: null };
  const text = String(value);
  switch (holds) {
    case 'decimal':
    case 'integer':
      return { kind: 'number', value: text, ...figure?.(row) };
    case 'date':
      return { kind: 'date', value: text };
    default:
      return { kind: 'text', value: text };
  }
}
