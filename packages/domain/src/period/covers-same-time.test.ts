import { expect, it } from 'vitest';
import { coversSameTime } from './covers-same-time.ts';
import { parsePeriod } from './parse-period.ts';

it.each([
  ['2023-24-ytd-q4', '2023-24', true],
  ['2023-24-ytd-q1', '2023-24-q1', true],
  ['2023-24-ytd-q2', '2023-24-h1', true],
  ['2018-20', '2018-20', true],
  ['2023-24-q4', '2023-24', false],
  ['2018-20', 'programme-a', false],
  ['ay2022-23-autumn', 'ay2022-23-spring', false],
])('%s and %s: %s', (first, second, same) => {
  const a = parsePeriod(first);
  const b = parsePeriod(second);
  expect(a.ok && b.ok && coversSameTime(a.period, b.period)).toBe(same);
});
