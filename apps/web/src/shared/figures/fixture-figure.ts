import type { Figure } from './figure.ts';

/** A figure for tests: as the API gives it, with what a test does not say filled in. */
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
