import { expect, it } from 'vitest';
import { labelSide } from './label-side.ts';

const scale = { min: 0, max: 100, ticks: [] };

it('writes above a high and on a slope, below a low', () => {
  expect(labelSide(60, [40, 50], [], scale)).toBe('above');
  expect(labelSide(60, [40, 80], [], scale)).toBe('above');
  expect(labelSide(60, [80, 90], [], scale)).toBe('below');
  expect(labelSide(60, [80], [], scale)).toBe('below');
  expect(labelSide(60, [], [], scale)).toBe('above');
});

it('gives way to another series where the other side is free', () => {
  expect(labelSide(60, [40], [62], scale)).toBe('below');
  expect(labelSide(60, [80], [58], scale)).toBe('above');
  expect(labelSide(60, [40], [62, 58], scale)).toBe('above');
});

it('never writes on the axis', () => {
  expect(labelSide(3, [80], [], scale)).toBe('above');
});
