import { expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import { samePeriodYearBefore } from './same-period-year-before.ts';

it.each([
  ['2023-24-q3', '2022-23-q3'],
  ['2023-24-ytd-q1', '2022-23-ytd-q1'],
  ['2023-12', '2022-12'],
  ['ay2023-24-ytd-q3', 'ay2022-23-ytd-q3'],
  ['r12m-2023-12', 'r12m-2022-12'],
  ['at-2024-02-29', 'at-2023-02-28'],
  ['at-2017-03-31', 'at-2016-03-31'],
  ['2018-20', '2017-19'],
  ['programme-phase-1', undefined],
])('a year before %s is %s', (id, before) => {
  const read = parsePeriod(id);
  expect(read.ok && samePeriodYearBefore(read.period)?.id).toBe(before);
});
