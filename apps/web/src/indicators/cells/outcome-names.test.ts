import { expect, it } from 'vitest';
import { outcomeNames } from './outcome-names.ts';

it('names outcomes in their own order and hides none', () => {
  const outcomes = [
    { id: 'a', name: 'Made-up A' },
    { id: 'b', name: 'Made-up B' },
  ];
  expect(outcomeNames(['z', 'b', 'a'], outcomes)).toEqual(['Made-up A', 'Made-up B', 'z']);
  expect(outcomeNames([], outcomes)).toEqual([]);
});
