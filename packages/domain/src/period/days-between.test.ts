import { expect, it } from 'vitest';
import { daysBetween } from './days-between.ts';

it.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-27', 5],
  ['2026-11-27', '2026-11-22', -5],
  ['2024-02-28', '2024-03-01', 2],
  // Over both changes of the clocks.
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
])('from %s to %s are %i', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
