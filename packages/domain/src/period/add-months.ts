import type { Month } from './period.ts';

/** The month that lies `count` months after (or before, when negative) the given one. */
export function addMonths(year: number, month: number, count: number): { year: number; month: Month } {
  const index = year * 12 + (month - 1) + count;
  // A remainder of division by 12, plus one, is a month; the type system cannot know it.
  return { year: Math.floor(index / 12), month: ((index % 12) + 1) as Month };
}
