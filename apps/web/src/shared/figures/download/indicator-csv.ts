import { parsePeriod } from '@dial/domain/period/parse-period';
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

/** The indicator's figures as a file, in the columns and words of the edition's open data. */
export function indicatorCsv(subject: CsvSubject, figures: readonly Figure[]): string {
  return writeCsv(
    figures.map((figure) => ({ subject, figure })),
    COLUMNS,
  );
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
  { name: 'note', value: ({ figure }) => figure.note },
];

function span(figure: Figure): { readonly start: string | null; readonly end: string | null } {
  const read = parsePeriod(figure.period.id);
  return read.ok ? read.period : { start: null, end: null };
}
