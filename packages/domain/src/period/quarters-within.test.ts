import { expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import { quarterYearToDate } from './quarter-year-to-date.ts';
import { quartersWithin } from './quarters-within.ts';

it.each([
  ['2023-24-ytd-q3', ['2023-24-q1', '2023-24-q2', '2023-24-q3']],
  ['2023-24', ['2023-24-q1', '2023-24-q2', '2023-24-q3', '2023-24-q4']],
  ['2023-24-h2', ['2023-24-q3', '2023-24-q4']],
  ['2023-24-q3', ['2023-24-q3']],
  ['cy2016', []],
])('%s is made of %s', (id, quarters) => {
  const read = parsePeriod(id);
  expect(read.ok && quartersWithin(read.period).map((quarter) => quarter.id)).toEqual(quarters);
});

it('gives the year to the end of a quarter, and of nothing else', () => {
  const quarter = parsePeriod('2023-24-q3');
  const year = parsePeriod('2023-24');
  expect(quarter.ok && quarterYearToDate(quarter.period)?.id).toBe('2023-24-ytd-q3');
  expect(year.ok && quarterYearToDate(year.period)).toBeNull();
});
