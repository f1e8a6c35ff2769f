import type { PeriodKind } from '../period/period.ts';

const NAMES: Readonly<Record<PeriodKind, string>> = {
  quarter: 'By quarter',
  month: 'By month',
  term: 'By term',
  'half-year': 'By half-year',
  'year-to-date': 'Year to date',
  'academic-year-to-date': 'Academic year to date',
  'rolling-12-months': 'Rolling 12 months',
  'as-at': 'At a date',
  'financial-year': 'By year',
  'academic-year': 'By academic year',
  'calendar-year': 'By calendar year',
  'several-years': 'Several years together',
  programme: 'Whole programmes',
};

const RUNNING_NAMES: Readonly<Partial<Record<PeriodKind, string>>> = {
  'year-to-date': 'Running total within the year',
  'academic-year-to-date': 'Running total within the academic year',
};

/** The finer periods first; the order in which panels are offered and the table is read. */
export const PANEL_ORDER: readonly PeriodKind[] = [
  'quarter',
  'month',
  'term',
  'half-year',
  'year-to-date',
  'academic-year-to-date',
  'rolling-12-months',
  'as-at',
  'financial-year',
  'academic-year',
  'calendar-year',
  'several-years',
  'programme',
];

/** Whether the figures of a kind of period start again each year. */
export function restarts(kind: PeriodKind): boolean {
  return kind === 'year-to-date' || kind === 'academic-year-to-date';
}

/** Whether one period follows another, so that a line may join them. Programmes and spans of years overlap or stand apart. */
export function follows(kind: PeriodKind): boolean {
  return kind !== 'programme' && kind !== 'several-years';
}

/** What a panel is called; `cumulative` says that the indicator's quarters are printed as running totals. */
export function panelName(kind: PeriodKind, cumulative: boolean): string {
  return (cumulative ? RUNNING_NAMES[kind] : undefined) ?? NAMES[kind];
}

export function isPeriodKind(text: string): text is PeriodKind {
  return Object.hasOwn(NAMES, text);
}
