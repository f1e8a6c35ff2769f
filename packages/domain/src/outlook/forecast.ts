import type { Decimal } from '../value/decimal.ts';

/** A figure that is still to come, with a range. */
export interface Forecast {
  readonly value: Decimal;
  readonly lower: Decimal;
  readonly upper: Decimal;
  /** What the range is: where nine of ten such figures are expected, or between what earlier years would give. */
  readonly range: 'nine-of-ten' | 'as-seen';
  /** How it is worked out, in words for the end of a sentence. */
  readonly method: string;
  /** Whose differences the range comes from, in words: "3 quarters". */
  readonly from: string;
}

/** Where a year stands: its calendar year of start, and how many of its quarters are over. */
export interface Origin {
  readonly year: number;
  readonly quarter: 1 | 2 | 3;
}
