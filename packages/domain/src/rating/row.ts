import type { Period } from '../period/period.ts';
import type { PlaceInYear } from '../period/place-in-year.ts';
import type { JudgedPolarity } from '../target/polarity.ts';
import type { Target } from '../target/target.ts';
import type { Actual } from '../value/actual.ts';
import type { RateInput } from './rate-input.ts';

interface DatedActual {
  readonly actual: Actual;
  readonly period: Period;
}

export interface DatedTarget {
  readonly target: Target;
  /** Null when it is standing. */
  readonly period: Period | null;
}

/** The input with its periods read, as the rules for choosing a basis use it. */
export interface Row {
  readonly input: RateInput;
  readonly polarity: JudgedPolarity;
  readonly reported: Period;
  readonly place: PlaceInYear;
  readonly actuals: readonly DatedActual[];
  /** Levels before ranges before changes, else in printed order. */
  readonly targets: readonly DatedTarget[];
}
