import type { Decimal } from './decimal.ts';

/** What is known about a figure (contract.graphql, `ObservationStatus`). Missing is never zero. */
export type ObservationStatus =
  | 'final'
  | 'provisional'
  | 'revised'
  | 'awaited'
  | 'not-due'
  | 'not-available'
  | 'not-applicable'
  | 'not-set'
  | 'blank'
  | 'suppressed'
  | 'uncertain';

/** The standing figure of an indicator for a period, whole borough. */
export interface Actual {
  /** Period id. */
  readonly period: string;
  /** In the indicator's unit; null where none can be read. */
  readonly value: Decimal | null;
  readonly status: ObservationStatus;
  /** When it is expected, as printed, e.g. "Dec 2024". */
  readonly expected: string | null;
  /** Exactly as printed or entered. */
  readonly raw: string;
}

/** How a year to date comes about: the running figure of a series over the quarters of a year. */
export type Aggregation = 'sum' | 'latest' | 'recompute' | 'average' | 'rolling' | 'cumulative';
