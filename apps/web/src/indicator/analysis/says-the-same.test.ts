import { expect, it } from 'vitest';
import { saysTheSame } from './says-the-same.ts';

const MOVEMENT = '12 (Q2), up 2 on 10 (Q1): higher is better.';

it('knows the change that the movement begins with, with or without its percentage', () => {
  expect(saysTheSame('12 (Q2), up 2 on 10 (Q1).', MOVEMENT)).toBe(true);
  expect(saysTheSame('12 (Q2), up 2 (+20.0%) on 10 (Q1).', MOVEMENT)).toBe(true);
});

it('keeps another change, and one that says more', () => {
  expect(saysTheSame('12 (Q2), up 3 on 9 (Q2 a year before).', MOVEMENT)).toBe(false);
  expect(saysTheSame('12 (Q2), up 2 on 10 (Q1). Of +2, +3 from the numerator.', MOVEMENT)).toBe(false);
});
