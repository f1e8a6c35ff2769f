import type { Decimal } from '../value/decimal.ts';

/** A figure that is still to come, with a range. */
export interface Forecast {
  readonly value: Decimal;
  readonly lower: Decimal;
  readonly upper: Decimal;
  /** What the range is: where nine of ten such figures are expected, or between what earlier years would give. */
  readonly range: 'nine-of-ten' | 'as-seen';
  /** How it is worked out, in words: what it rests on and how many figures that is. */
  readonly method: string;
}

/** Where a year stands: its calendar year of start, and how many of its quarters are over. */
export interface Origin {
  readonly year: number;
  readonly quarter: 1 | 2 | 3;
}
