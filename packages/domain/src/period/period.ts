/** Calendar month, 1 is January. The month a council's year starts in is configuration: April (4) in England. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
export type QuarterNumber = 1 | 2 | 3 | 4;
export type Term = 'autumn' | 'spring' | 'summer';

/** What a period id says, read into its parts. `year` is the calendar year in which a year starts. */
export type PeriodParts =
  | { readonly kind: 'financial-year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: QuarterNumber }
  | { readonly kind: 'half-year'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'year-to-date'; readonly year: number; readonly quarter: QuarterNumber }
  | { readonly kind: 'month'; readonly year: number; readonly month: Month }
  | { readonly kind: 'academic-year'; readonly year: number }
  | { readonly kind: 'academic-year-to-date'; readonly year: number; readonly quarter: QuarterNumber }
  | { readonly kind: 'term'; readonly year: number; readonly term: Term }
  | { readonly kind: 'calendar-year'; readonly year: number }
  | { readonly kind: 'rolling-12-months'; readonly year: number; readonly month: Month }
  | { readonly kind: 'as-at'; readonly date: string }
  | { readonly kind: 'several-years'; readonly year: number; readonly lastYear: number }
  | { readonly kind: 'programme'; readonly name: string };

export type PeriodKind = PeriodParts['kind'];

/** A period of time that a value is about (design.md, "Periods"). */
export interface Period {
  /** Public id, e.g. `2023-24-q3`. */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly parts: PeriodParts;
  /** What a reader sees, e.g. "Q3 2023-24". */
  readonly label: string;
  /** First and last day, ISO dates, inclusive. Null where the id gives no dates: terms, several years, programmes. */
  readonly start: string | null;
  readonly end: string | null;
  /** Sorts in byte order (C collation) by end, then start, then kind; periods without any date come last. */
  readonly sortKey: string;
}

/** The default start of the financial year. */
export const APRIL: Month = 4;
