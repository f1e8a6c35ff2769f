import type { Unit } from '../value/unit.ts';

/** A return that the reader of a file may file: what its row has to agree with. */
export interface ExpectedReturn {
  /** Of the indicator report, e.g. "2023-24-q4.some-indicator". */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** Places that figures are shown with; null where nothing says. */
  readonly decimals: number | null;
  /** Period id. */
  readonly period: string;
  /** It waits for whoever files it: neither submitted nor approved. */
  readonly owed: boolean;
}
