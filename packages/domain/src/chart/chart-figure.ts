/** A figure as a chart draws it: the kinds and statuses are those of contract.graphql, so that what the API gives fits as it is. */
export interface ChartFigure {
  readonly kind: ChartFigureKind;
  /** Exactly as printed or entered. */
  readonly raw: string;
  /** A decimal in the indicator's unit; null where none can be read. */
  readonly value: string | null;
  readonly status: ChartFigureStatus;
  /** When it is expected, as printed. */
  readonly expected: string | null;
  readonly period: { readonly id: string; readonly label: string };
  /** The other document that prints it; the indicator's own figures have none. */
  readonly origin?: ChartOrigin;
}

export type ChartFigureKind =
  | 'ACTUAL'
  | 'TARGET'
  | 'NATIONAL'
  | 'STATISTICAL_NEIGHBOURS'
  | 'COMPARISON'
  | 'NUMERATOR'
  | 'DENOMINATOR';

export type ChartFigureStatus =
  | 'FINAL'
  | 'PROVISIONAL'
  | 'REVISED'
  | 'AWAITED'
  | 'NOT_DUE'
  | 'NOT_AVAILABLE'
  | 'NOT_APPLICABLE'
  | 'NOT_SET'
  | 'BLANK'
  | 'SUPPRESSED'
  | 'UNCERTAIN';

/** What a figure comes from that another document prints of the same measure, or of the measure before it changed. */
export interface ChartOrigin {
  /** Id of the indicator there. */
  readonly indicator: string;
  readonly title: string;
  readonly series: string | null;
  /** What the document is called in a few words: "2016-17 Q4". */
  readonly place: string;
  /** Where the measure changed in between, which of the changed ones it is, from 1; null where the figures may be compared. */
  readonly changed: number | null;
}
