import type { Target } from '../target/target.ts';
import type { Actual } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import type { RateInput } from './rate-input.ts';

/** Builders for tests: everything a row needs, with what a test is about said in the test. */

export function decimal(text: string): Decimal {
  const read = parseDecimal(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** A final figure, or one with another status and no value. */
export function actual(period: string, value: string | null, more: Partial<Actual> = {}): Actual {
  return {
    period,
    value: value === null ? null : decimal(value),
    status: value === null ? 'awaited' : 'final',
    expected: null,
    raw: value ?? 'tbc',
    ...more,
  };
}

/** A level for a quarter unless said otherwise. */
export function target(period: string | null, value: string | null, more: Partial<Target> = {}): Target {
  return {
    cadence: period === null ? 'standing' : 'period',
    form: 'level',
    raw: value ?? '',
    value: value === null ? null : decimal(value),
    lower: null,
    upper: null,
    changeBy: null,
    baseline: null,
    provisional: false,
    status: 'final',
    period,
    note: null,
    ...more,
  };
}

/** A higher-is-better share of 2016-17 Q4, latest value, default rule as printed. */
export function rateInput(more: Partial<RateInput> = {}): RateInput {
  return {
    unit: '%',
    decimals: 1,
    polarity: 'higher-is-better',
    measure: 'share',
    aggregation: 'latest',
    runsEvenly: false,
    reportedPeriod: '2016-17-q4',
    listedOnly: false,
    returnOwed: false,
    actuals: [],
    targets: [],
    tolerance: null,
    thresholdsPrinted: true,
    basis: null,
    ...more,
  };
}
