import { expect, it } from 'vitest';
import { londonDay } from './london-day.ts';

it.each([
  ['2024-01-15T23:59:00Z', '2024-01-15'],
  ['2024-07-15T23:30:00Z', '2024-07-16'],
  ['2024-03-31T00:30:00Z', '2024-03-31'],
])('at %s it is %s', (instant, day) => {
  expect(londonDay(new Date(instant))).toBe(day);
});
