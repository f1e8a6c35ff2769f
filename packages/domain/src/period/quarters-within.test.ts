import { expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
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
