import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Table, TableCell } from '@dial/domain/spreadsheet/table';
import type { Figure } from '../figure.ts';
import { type CsvColumn, writeCsv } from './write-csv.ts';

/** What is the same in every row. */
export interface CsvSubject {
  readonly edition: string;
  readonly indicator: string;
  readonly title: string;
  readonly series: string | null;
  readonly area: string;
  readonly unit: string;
}

interface Row {
  readonly subject: CsvSubject;
  readonly figure: Figure;
}

/**
 * The figures of the page as a file, in the columns and words of the edition's open data; the last column says how another
 * document's figures compare with the indicator's own.
 */
export function indicatorCsv(subject: CsvSubject, figures: readonly Figure[]): string {
  return writeCsv(
    figures.map((figure) => ({ subject: subjectOf(figure, subject), figure })),
    COLUMNS,
  );
}

/** The same for a workbook: figures in their unit, days as days. */
export function indicatorTable(subject: CsvSubject, figures: readonly Figure[]): Table {
  const rows = figures.map((figure) => ({ subject: subjectOf(figure, subject), figure }));
  return {
    headings: COLUMNS.map(({ name }) => name),
    rows: rows.map((row) => COLUMNS.map((column) => cellOf(column, row))),
  };
}

function cellOf({ name, value, isNumber = false }: CsvColumn<Row>, row: Row): TableCell {
  const given = value(row);
  const text = given === null ? null : String(given);
  if (name === 'period_start' || name === 'period_end') return { kind: 'date', value: text };
  if (!isNumber) return { kind: 'text', value: text };
  return { kind: 'number', value: text, ...(name === 'value' ? { unit: row.subject.unit } : {}) };
}

const COLUMNS: readonly CsvColumn<Row>[] = [
  { name: 'edition', value: ({ subject }) => subject.edition },
  { name: 'indicator', value: ({ subject }) => subject.indicator },
  { name: 'title', value: ({ subject }) => subject.title },
  { name: 'series', value: ({ subject }) => subject.series },
  { name: 'area', value: ({ subject }) => subject.area },
  { name: 'period', value: ({ figure }) => figure.period.id },
  { name: 'period_start', value: ({ figure }) => span(figure).start },
  { name: 'period_end', value: ({ figure }) => span(figure).end },
  { name: 'kind', value: ({ figure }) => figure.kind.toLowerCase() },
  { name: 'value', value: ({ figure }) => figure.value, isNumber: true },
  { name: 'raw', value: ({ figure }) => figure.raw },
  { name: 'unit', value: ({ subject }) => subject.unit },
  { name: 'status', value: ({ figure }) => figure.status.toLowerCase() },
  { name: 'expected', value: ({ figure }) => figure.expected },
  { name: 'numerator', value: ({ figure }) => figure.numerator, isNumber: true },
  { name: 'denominator', value: ({ figure }) => figure.denominator, isNumber: true },
  { name: 'document', value: ({ figure }) => figure.source?.document ?? null },
  { name: 'line', value: ({ figure }) => figure.source?.line ?? null, isNumber: true },
  { name: 'note', value: ({ figure }) => noteWords(figure) },
  { name: 'measure', value: ({ figure }) => measureWords(figure) },
];

function subjectOf({ origin }: Figure, subject: CsvSubject): CsvSubject {
  if (origin === undefined) return subject;
  const { edition, indicator, title, series, area } = origin;
  return { edition, indicator, title, series, area, unit: subject.unit };
}

function noteWords({ note, revisedSince }: Figure): string {
  return [note, revisedSince].filter((part) => part != null).join('; ');
}

function measureWords({ origin }: Figure): string {
  if (origin === undefined) return 'own';
  return origin.changed === null ? 'same measure' : 'measure changed';
}

function span(figure: Figure): { readonly start: string | null; readonly end: string | null } {
  const read = parsePeriod(figure.period.id);
  return read.ok ? read.period : { start: null, end: null };
}
