import type { Figure } from './figure.ts';
import type { Target } from './target.ts';

/** Figures and targets for tests: as the API gives them, with what a test does not say filled in. */
export function figure(period: string, value: string | null, more: Partial<Figure> = {}): Figure {
  return {
    id: `${period}.${more.kind ?? 'ACTUAL'}`,
    kind: 'ACTUAL',
    raw: value ?? '',
    value,
    status: value === null ? 'NOT_AVAILABLE' : 'FINAL',
    expected: null,
    heading: null,
    note: null,
    numerator: null,
    denominator: null,
    period: { id: period, label: period },
    source: { document: '001_25168d29ab36bca1.txt', line: 533, note: null },
    ...more,
  };
}

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
    source: { document: '001_25168d29ab36bca1.txt', line: 533, note: null },
    ...more,
  };
}
