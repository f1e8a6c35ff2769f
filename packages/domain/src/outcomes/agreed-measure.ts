import type { CountedRow } from '../rating/rating-counts.ts';

/** An indicator that is agreed to serve an outcome, as it stands in an edition. */
export interface AgreedMeasure {
  /** Its row in the edition, with the rating shown to readers; null where the edition does not report it. */
  readonly report: ReportedMeasure | null;
}

export interface ReportedMeasure extends CountedRow {
  /** Whether the row holds a figure for the period it reports on, or for the year to date. */
  readonly hasFigure: boolean;
}

/** The rows that count: what an edition only lists in its index is shown and never counted (design.md, "Ratings"). */
export function countedReports(measures: readonly AgreedMeasure[]): readonly ReportedMeasure[] {
  return measures.flatMap(({ report }) => (report === null || report.listedOnly ? [] : [report]));
}
