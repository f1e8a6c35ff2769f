import { expect, it } from 'vitest';
import { cadenceOf, placeKey, targetPlaces, yearBeside } from './target-places.ts';

const keys = (asked: Parameters<typeof targetPlaces>[0]) =>
  targetPlaces(asked).flatMap(({ places }) => places.map(placeKey));

it('is the profile of a year, with the year to date where quarters are running totals', () => {
  const asked = { year: '2023-24', cumulative: false, others: [] };
  const plain = [1, 2, 3, 4].map((quarter) => `PERIOD:2023-24-q${quarter}`);
  expect(keys(asked)).toEqual([...plain, 'YEAR:2023-24', 'STANDING']);
  expect(keys({ ...asked, cumulative: true })).toContain('YEAR_TO_DATE:2023-24-ytd-q3');
});

it('adds what else there are targets for, once', () => {
  const others = [
    { cadence: 'PERIOD', period: 'ay2023-24-autumn' },
    { cadence: 'PERIOD', period: 'ay2023-24-autumn' },
    { cadence: 'YEAR', period: '2023-24' },
  ] as const;
  const found = keys({ year: '2023-24', cumulative: false, others });
  expect(found.filter((key) => key === 'PERIOD:ay2023-24-autumn')).toHaveLength(1);
  expect(found.filter((key) => key === 'YEAR:2023-24')).toHaveLength(1);
});

it.each([
  ['2023-24-q3', 'PERIOD'],
  ['2023-24', 'YEAR'],
  ['2023-24-ytd-q2', 'YEAR_TO_DATE'],
  ['nonsense', null],
])('%s is set as %s', (period, cadence) => {
  expect(cadenceOf(period)).toBe(cadence);
});

it('goes from year to year', () => {
  expect(yearBeside('2023-24', 1)).toBe('2024-25');
  expect(yearBeside('2023-24', -1)).toBe('2022-23');
  expect(yearBeside('2023-24-q1', 1)).toBeNull();
});
