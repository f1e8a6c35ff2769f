import { expect, it } from 'vitest';
import { trendsById } from './trends-by-id.ts';

const TRENDS = trendsById({
  indicatorId: ['rent-collected', 'litter'],
  trendPeriods: [['Q1 2023-24', 'Q2 2023-24'], []],
  trendValues: [['97.9', '98.4'], []],
});

it('gives an indicator its points, and the same ones each time', () => {
  expect(TRENDS.get('rent-collected')).toEqual([
    { period: 'Q1 2023-24', value: '97.9' },
    { period: 'Q2 2023-24', value: '98.4' },
  ]);
  expect(TRENDS.get('rent-collected')).toBe(TRENDS.get('rent-collected'));
});

it('tells one without points from one that is not there', () => {
  expect(TRENDS.get('litter')).toEqual([]);
  expect(TRENDS.get('gender-pay-gap')).toBeUndefined();
});
