import type { Origin } from './origin.ts';

/** A made-up document's indicator for tests; what it prints and how it compares is the test's invention. */
export function origin(more: Partial<Origin> = {}): Origin {
  return {
    indicator: 'made-up-2016-17',
    title: 'Made-up measure',
    series: null,
    edition: '2016-17-q4',
    area: 'Made-up area',
    place: '2016-17 Q4',
    changed: null,
    ...more,
  };
}
