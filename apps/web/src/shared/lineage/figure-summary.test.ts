import { expect, it } from 'vitest';
import { figure } from '../figures/fixture-figure.ts';
import { figureSummary } from './figure-summary.ts';

const PERCENT = { unit: '%', decimals: 1 };

it('gives the newest years, oldest first, and says how many figures are held', () => {
  const years = ['2012-13', '2013-14', '2014-15', '2016-17', '2015-16'].map((year) => figure(year, '5'));
  const { figures, held } = figureSummary(
    [
      ...years,
      figure('2016-17-q4', '6'),
      figure('2016-17', '7', { kind: 'TARGET' }),
      figure('2011-12', null),
    ],
    PERCENT,
  );
  expect(figures.map(({ period }) => period)).toEqual(['2013-14', '2014-15', '2015-16', '2016-17']);
  expect(figures[0]?.words).toBe('5.0%');
  expect(held).toBe(6);
});

it('takes what is held where no year is', () => {
  const { figures } = figureSummary([figure('2023-24-q1', '1'), figure('2023-24-q2', '2')], PERCENT);
  expect(figures.map(({ period }) => period)).toEqual(['Q1 2023-24', 'Q2 2023-24']);
  expect(figureSummary([], PERCENT)).toEqual({ figures: [], held: 0 });
});
