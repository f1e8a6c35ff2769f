import { expect, it } from 'vitest';
import { CHANGE_EXAMPLES, LEVEL_EXAMPLES, PERIOD_EXAMPLES } from './examples.ts';
import { MOVEMENT_EXAMPLES } from './movement-examples.ts';
import { SIGNAL_EXAMPLES } from './signal-examples.ts';
import { YEAR_END_EXAMPLES } from './year-end-examples.ts';

const ratings = (examples: typeof LEVEL_EXAMPLES) =>
  examples.map(({ rating }) => rating.rag ?? rating.unratedReason);

it('shows each rule by what the rule gives', () => {
  expect(ratings(LEVEL_EXAMPLES)).toEqual(['green', 'amber', 'red', 'amber', 'amber']);
  expect(ratings(PERIOD_EXAMPLES)).toEqual(['NOT_DUE', 'red', 'amber']);
  expect(ratings(CHANGE_EXAMPLES)).toEqual(['green', 'amber', 'red']);
  expect(MOVEMENT_EXAMPLES.map(({ movement }) => movement)).toEqual([
    'BETTER',
    'WORSE',
    'SAME',
    'NOT_COMPARABLE',
  ]);
});

it('shows a figure whose rounding would change its colour', () => {
  expect(LEVEL_EXAMPLES.some(({ rating }) => rating.displayedRatesDifferently)).toBe(true);
});

it('estimates a year end that misses its target, and one of which an end of the range does', () => {
  const [short, close] = YEAR_END_EXAMPLES;
  expect(short).toMatch(/^2023-24 is expected to end at 112, .*that would be amber\.$/);
  expect(close).toMatch(/^2023-24 is expected to end at 124, .*that would be green\.$/);
});

it('tells chance from a signal', () => {
  const [noise, signal] = SIGNAL_EXAMPLES;
  expect(noise).toContain('Q4 2023-24 is within what chance alone brings about.');
  expect(signal).toContain('Q4 2023-24 is a signal, not noise');
});
