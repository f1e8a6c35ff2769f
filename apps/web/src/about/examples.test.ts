import { expect, it } from 'vitest';
import { CHANGE_EXAMPLES, LEVEL_EXAMPLES, PERIOD_EXAMPLES } from './examples.ts';
import { MOVEMENT_EXAMPLES } from './movement-examples.ts';

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
