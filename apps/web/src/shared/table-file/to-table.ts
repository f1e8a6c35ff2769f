import type { NumberCell, Table, TableCell } from '@dial/domain/spreadsheet/table';

/** A column of a table that is taken away. */
export interface FileColumn<Row> {
  readonly heading: string;
  readonly of: (row: Row) => TableCell;
}

export function toTable<Row>(rows: readonly Row[], columns: readonly FileColumn<Row>[]): Table {
  return {
    headings: columns.map(({ heading }) => heading),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

export function textColumn<Row>(heading: string, of: (row: Row) => string | null): FileColumn<Row> {
  return { heading, of: (row) => ({ kind: 'text', value: of(row) }) };
}

/** Of whole numbers: a place, a line. */
export function countColumn<Row>(heading: string, of: (row: Row) => number | null): FileColumn<Row> {
  return {
    heading,
    of: (row) => {
      const count = of(row);
      return { kind: 'number', value: count === null ? null : String(count) };
    },
  };
}

/** Of figures, each in its own unit. */
export function figureColumn<Row>(
  heading: string,
  of: (row: Row) => Omit<NumberCell, 'kind'>,
): FileColumn<Row> {
  return { heading, of: (row) => ({ kind: 'number', ...of(row) }) };
}

/** Of days, ISO 8601; of an instant, its day in UTC. */
export function dayColumn<Row>(heading: string, of: (row: Row) => string | null): FileColumn<Row> {
  return { heading, of: (row) => ({ kind: 'date', value: of(row)?.slice(0, 10) ?? null }) };
}

export function flagColumn<Row>(heading: string, of: (row: Row) => boolean | null): FileColumn<Row> {
  return { heading, of: (row) => ({ kind: 'flag', value: of(row) }) };
}

/** Columns of a part of the row; empty where it has none. */
export function partColumns<Row, Part>(
  columns: readonly FileColumn<Part>[],
  of: (row: Row) => Part | null,
  name: (heading: string) => string = (heading) => heading,
): FileColumn<Row>[] {
  return columns.map((column) => ({
    heading: name(column.heading),
    of: (row) => {
      const part = of(row);
      return part === null ? { kind: 'text', value: null } : column.of(part);
    },
  }));
}
