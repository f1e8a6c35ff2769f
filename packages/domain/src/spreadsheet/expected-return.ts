import type { Unit } from '../value/unit.ts';

/** A return that the reader of a file may file: what its row has to agree with. */
export interface ExpectedReturn {
  /** Of the indicator report, e.g. "2023-24-q4.some-indicator". */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** Places that a value worked out from its parts is rounded to. */
  readonly decimals: number;
  /** Period id. */
  readonly period: string;
}
