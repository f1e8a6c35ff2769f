import { expect, it } from 'vitest';
import { parsePeriod } from '../period/parse-period.ts';
import { annotatePlot } from './annotate-plot.ts';

const columns = ['2023-24-q1', '2023-24-q2', '2023-24-q3'].map((key) => ({
  key,
  label: key,
  tick: ['', ''] as const,
  isGap: false,
  said: {},
}));
const periodOf = (key: string) => {
  const read = parsePeriod(key);
  return read.ok ? read.period : null;
};
const placed = (...dates: (string | null)[]) =>
  annotatePlot(
    { columns },
    dates.map((date, index) => ({ id: String(index), date })),
    periodOf,
  ).map(({ at, number, text }) => [at, number, text.date]);

it('stands at the last period that had ended', () => {
  expect(placed('2024-02-26')).toEqual([[2, 1, '2024-02-26']]);
  expect(placed('2023-09-30', '2023-09-29')).toEqual([
    [0, 1, '2023-09-29'],
    [1, 2, '2023-09-30'],
  ]);
});

it('stands in the period that it was written in where none had ended, and nowhere before or without a day', () => {
  expect(placed('2023-05-01')).toEqual([[0, 1, '2023-05-01']]);
  expect(placed('2020-01-01', null)).toEqual([]);
});
