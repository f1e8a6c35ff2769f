import { expect, it } from 'vitest';
import { dayInLondon } from './day-in-london.ts';

it.each([
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-12-31T23:59:59Z', '2026-12-31'],
  ['2027-01-01T00:00:00Z', '2027-01-01'],
  // The hour that summer time begins with.
  ['2026-03-29T00:59:59Z', '2026-03-29'],
  ['2024-01-15T23:59:00Z', '2024-01-15'],
  ['2024-07-15T23:30:00Z', '2024-07-16'],
  ['2024-03-31T00:30:00Z', '2024-03-31'],
])('at %s it is %s', (instant, day) => {
  expect(dayInLondon(new Date(instant))).toBe(day);
});
