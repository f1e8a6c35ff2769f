import type { ContractTarget } from '../target/domain-target.ts';
import type { ChartFigure, ChartOrigin } from './chart-figure.ts';

/** A figure for tests, with what a test does not say filled in. */
export function figure(period: string, value: string | null, more: Partial<ChartFigure> = {}): ChartFigure {
  return {
    kind: 'ACTUAL',
    raw: value ?? '',
    value,
    status: value === null ? 'NOT_AVAILABLE' : 'FINAL',
    expected: null,
    period: { id: period, label: period },
    ...more,
  };
}

/** A made-up document's indicator for tests; what it prints and how it compares is the test's invention. */
export function origin(more: Partial<ChartOrigin> = {}): ChartOrigin {
  return {
    indicator: 'made-up-2016-17',
    title: 'Made-up measure',
    series: null,
    place: '2016-17 Q4',
    changed: null,
    ...more,
  };
}

/** A target for tests, with what a test does not say filled in. */
export function target(
  period: string | null,
  value: string | null,
  more: Partial<ContractTarget> = {},
): ContractTarget & { readonly standing: boolean } {
  return {
    cadence: 'PERIOD',
    form: 'LEVEL',
    raw: value ?? 'n/a',
    value,
    lower: null,
    upper: null,
    changeBy: null,
    provisional: false,
    standing: true,
    status: value === null ? 'NOT_AVAILABLE' : 'FINAL',
    note: null,
    baseline: null,
    period: period === null ? null : { id: period },
    ...more,
  };
}
