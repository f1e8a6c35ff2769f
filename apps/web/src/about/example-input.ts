import type { RateInput } from '@dial/domain/rating/rate-input';
import type { Target } from '@dial/domain/target/target';
import type { Actual } from '@dial/domain/value/actual';
import type { Decimal } from '@dial/domain/value/decimal';
import { parseDecimal } from '@dial/domain/value/parse-decimal';

/** A share for Q3 2023-24 where higher is better, the latest figure, the default rule. */
export function exampleInput(more: Partial<RateInput>): RateInput {
  return {
    unit: '%',
    decimals: 1,
    polarity: 'higher-is-better',
    measure: 'share',
    aggregation: 'latest',
    runsEvenly: false,
    reportedPeriod: '2023-24-q3',
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

export function figure(period: string, value: string): Actual {
  return { period, value: decimal(value), status: 'final', expected: null, raw: value };
}

/** A level that always holds, unless said otherwise. */
export function target(value: string, more: Partial<Target> = {}): Target {
  return {
    cadence: 'standing',
    form: 'level',
    raw: value,
    value: decimal(value),
    lower: null,
    upper: null,
    changeBy: null,
    baseline: null,
    provisional: false,
    status: 'final',
    period: null,
    note: null,
    ...more,
  };
}

export function decimal(text: string): Decimal {
  const read = parseDecimal(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}
