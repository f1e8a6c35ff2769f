import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laterPeriod } from './later-period.ts';
import { parsePeriod } from './parse-period.ts';
import { periodId } from './period-id.ts';
import { periodSpan } from './period-span.ts';

const parts = (id: string) => {
  const read = parsePeriod(id);
  if (!read.ok) throw new Error(read.error);
  return read.period.parts;
};
const later = (id: string, months: number) => {
  const next = laterPeriod(parts(id), months, 4);
  return next === null ? null : periodId(next);
};

it.each([
  ['2023-24', 12, '2024-25'],
  ['2023-24', 6, '2024-25'],
  ['2023-24', 60, '2028-29'],
  ['2023-24-q3', 6, '2024-25-q1'],
  ['2023-24-ytd-q3', 12, '2024-25-ytd-q3'],
  ['2023-24-h2', 6, '2024-25-h1'],
  ['2023-24-h2', 12, '2024-25-h2'],
  ['2023-11', 6, '2024-05'],
  ['r12m-2023-12', 12, 'r12m-2024-12'],
  // Quarter 2 ends in September, the first month of an academic year; quarter 1 in its tenth.
  ['ay2023-24-ytd-q4', 6, 'ay2024-25-ytd-q2'],
  ['ay2023-24-ytd-q3', 6, 'ay2023-24-ytd-q1'],
  ['ay2023-24-ytd-q1', 60, 'ay2028-29-ytd-q1'],
  ['ay2023-24-spring', 12, 'ay2024-25-spring'],
  ['2018-20', 12, '2019-21'],
  ['at-2023-09-30', 6, 'at-2024-03-31'],
  ['programme-made-up', 12, null],
])('%s and %i months is %s', (id, months, expected) => {
  expect(later(id, months)).toBe(expected);
});

it('always moves on, so that stepping ends', () => {
  const id = fc.constantFrom(
    ...['2023-24', '2023-24-q1', '2023-24-h1', '2023-24-ytd-q2', '2023-11', 'ay2023-24', 'ay2023-24-ytd-q2'],
    ...['ay2023-24-ytd-q1', 'ay2023-24-summer', 'cy2023', 'r12m-2024-02', 'at-2024-02-29', '2018-20'],
  );
  const month = fc.constantFrom(1, 4, 7, 9, 10);
  fc.assert(
    fc.property(id, fc.constantFrom(6, 12, 60), month, (from, months, start) => {
      const present = parts(from);
      const next = laterPeriod(present, months, start);
      expect(next && periodSpan(next, start).end > periodSpan(present, start).end).toBe(true);
    }),
  );
});
