import { expect, it } from 'vitest';
import { labelPlace } from './label-place.ts';

const scale = { min: 0, max: 100, ticks: [] };
const side = (value: number, neighbours: readonly number[], others: readonly number[]) =>
  labelPlace(value, neighbours, others, scale).side;

it('writes above a high and on a slope, below a low', () => {
  expect(side(60, [40, 50], [])).toBe('above');
  expect(side(60, [40, 80], [])).toBe('above');
  expect(side(60, [80, 90], [])).toBe('below');
  expect(side(60, [80], [])).toBe('below');
  expect(side(60, [], [])).toBe('above');
});

it('gives way to another series where the other side is free', () => {
  expect(side(60, [40], [62])).toBe('below');
  expect(side(60, [80], [58])).toBe('above');
});

it('stands above what is in the way where neither side is free', () => {
  expect(labelPlace(60, [40], [62, 58], scale)).toEqual({ side: 'above', of: 62 });
  expect(labelPlace(3, [80], [10], scale)).toEqual({ side: 'above', of: 10 });
  // One after the other, and not over what is far above.
  expect(labelPlace(3, [80], [18, 10, 60], scale)).toEqual({ side: 'above', of: 18 });
});

it('never writes on the axis', () => {
  expect(labelPlace(3, [80], [], scale)).toEqual({ side: 'above', of: 3 });
});
