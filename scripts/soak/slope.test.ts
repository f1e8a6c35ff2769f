import { expect, test } from 'vitest';
import { slope } from './slope.ts';

test('is that of a line, whatever single peaks there are', () => {
  const line = Array.from({ length: 21 }, (_, x) => ({ x, y: 3 + 2 * x }));
  expect(slope(line)).toBe(2);
  expect(slope(line.with(4, { x: 4, y: 900 }).with(9, { x: 9, y: -900 }))).toBeCloseTo(2, 1);
});

test('is nothing of what does not change, and of a single point', () => {
  expect(slope([1, 2, 3].map((x) => ({ x, y: 7 })))).toBe(0);
  expect(slope([{ x: 1, y: 7 }])).toBe(0);
});
