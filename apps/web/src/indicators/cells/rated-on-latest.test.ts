import { expect, it } from 'vitest';
import { ratedOnLatest } from './rated-on-latest.ts';

const on = (latest: string | null, ratedTarget: string | null, distancePercent: string | null) =>
  ratedOnLatest({ latest, ratedTarget, distancePercent });

it('is so where the figures explain the distance, in either direction', () => {
  expect(on('79.3', '87.5', '-9.371429')).toBe(true);
  expect(on('13.76', '25', '44.96')).toBe(true);
});

it('is not where they do not: 27 homes of 157.5 are not 13% short', () => {
  expect(on('27', '157.5', '-13.015873')).toBe(false);
  expect(on(null, '15', '-40.7')).toBe(false);
});

it('is taken for granted where there is nothing to check', () => {
  expect(on('0', '0', null)).toBe(true);
  expect(on('118', null, null)).toBe(true);
});
