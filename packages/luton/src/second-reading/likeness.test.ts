import { expect, it } from 'vitest';
import { likeness } from './likeness.ts';

it('is the share of common words', () => {
  expect(likeness('Rent in Advance', 'rent, in advance!')).toBe(1);
  expect(likeness('rates %', 'rates £')).toBeCloseTo(1 / 3);
  expect(likeness('rent', 'crime')).toBe(0);
  expect(likeness('', '')).toBe(0);
});
