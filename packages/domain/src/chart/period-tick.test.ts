import { expect, it } from 'vitest';
import { parsePeriod } from '../period/parse-period.ts';
import { periodTick } from './period-tick.ts';

it.each([
  ['2023-24-q3', 'Q3', '2023-24'],
  ['2023-24', '2023-24', ''],
  ['2023-24-ytd-q2', 'To Q2', '2023-24'],
  ['ay2023-24-ytd-q3', 'To 31 Dec', '2023'],
  ['ay2022-23', '2022-23', ''],
  ['r12m-2023-12', 'To Dec', '2023'],
  ['2023-12', 'Dec', '2023'],
  ['cy2016', '2016', ''],
  ['at-2017-03-31', '31 Mar', '2017'],
  ['ay2022-23-autumn', 'Autumn', '2022-23'],
  ['2018-20', '2018 to', '2020'],
  ['programme-troubled-families-phase-1', 'Troubled', 'families phase 1'],
])('%s', (id, first, second) => {
  const read = parsePeriod(id);
  expect(read.ok && periodTick(read.period)).toEqual([first, second]);
});
