import { expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import { placeInYear } from './place-in-year.ts';

it.each([
  ['2023-24-q3', '2023-24', '2023-24-ytd-q3', 3, false],
  ['2023-24-ytd-q1', '2023-24', '2023-24-ytd-q1', 1, false],
  ['2023-24-q4', '2023-24', '2023-24', 4, true],
  ['2023-24-ytd-q4', '2023-24', '2023-24', 4, true],
  ['2023-24', '2023-24', '2023-24', 4, true],
  ['2023-24-h1', '2023-24', '2023-24-ytd-q2', 2, false],
  ['2023-24-h2', '2023-24', '2023-24', 4, true],
  ['2023-12', '2023-24', undefined, null, false],
  ['2024-03', '2023-24', undefined, null, true],
  ['ay2023-24-ytd-q3', 'ay2023-24', 'ay2023-24-ytd-q3', null, false],
  ['ay2022-23-summer', 'ay2022-23', undefined, null, true],
  ['cy2016', 'cy2016', undefined, null, true],
  ['r12m-2023-12', undefined, undefined, null, false],
])('%s', (id, year, yearToDate, quartersGone, yearIsOver) => {
  const read = parsePeriod(id);
  if (!read.ok) throw new Error(read.error);
  const place = placeInYear(read.period);
  expect([place.year?.id, place.yearToDate?.id, place.quartersGone, place.yearIsOver]).toEqual([
    year,
    yearToDate,
    quartersGone,
    yearIsOver,
  ]);
});
