import { expect, it } from 'vitest';
import { sparklinePoints } from './sparkline-path.ts';

it('spreads the points over the width, the largest at the top', () => {
  expect(sparklinePoints([1, 3, 2], 88, 26, 3)).toEqual([
    { x: 3, y: 23 },
    { x: 44, y: 3 },
    { x: 85, y: 13 },
  ]);
});

it('lays a flat line in the middle', () => {
  expect(sparklinePoints([5, 5], 88, 26, 3).map(({ y }) => y)).toEqual([13, 13]);
});

it('puts a single point at the end', () => {
  expect(sparklinePoints([5], 88, 26, 3)).toEqual([{ x: 85, y: 13 }]);
});
