import { expect, it } from 'vitest';
import { parsePeriod } from '../period/parse-period.ts';
import { APRIL } from '../period/period.ts';
import { actual } from '../rating/fixtures.ts';
import { figuresSince } from './figures-since.ts';
import { newestBreak } from './newest-break.ts';

const period = (id: string) => {
  const read = parsePeriod(id);
  if (!read.ok) throw new Error(read.error);
  return read.period;
};

it('leaves out what began before the break, and years that it falls into', () => {
  const held = ['2015-16', '2016-17-q1', '2016-17-q2', '2016-17-ytd-q2', '2016-17-q3', '2016-17'];
  const figures = held.map((id) => actual(id, '1'));
  const since = (broken: string) => figuresSince(figures, period(broken), APRIL).map(({ period: id }) => id);
  expect(since('2016-17-q2')).toEqual(['2016-17-q2', '2016-17-q3']);
  expect(since('2016-17-q1')).toEqual(held.slice(1));
  expect(figuresSince(figures, null, APRIL)).toBe(figures);
});

it.each([
  [['2015-16-q2', '2016-17-q1', '2014-15-q4'], '2016-17-q1'],
  [['2017-18-q1'], null],
  [['no period'], null],
  [[], null],
])('goes by the newest break that has begun: %j', (breaks, expected) => {
  expect(newestBreak(breaks, period('2016-17-q3'), APRIL)?.id ?? null).toBe(expected);
});
