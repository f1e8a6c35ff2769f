import type { Target } from './target.ts';

/** A target for tests: as the API gives it, with what a test does not say filled in. */
export function target(period: string | null, value: string | null, more: Partial<Target> = {}): Target {
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
    period: period === null ? null : { id: period, label: period },
    setBy: null,
    source: { document: '001_25168d29ab36bca1.txt', line: 533, note: null },
    ...more,
  };
}
