import { parsePeriod } from '@dial/domain/period/parse-period';
import { expect, it } from 'vitest';
import { fillPeriods } from './fill-periods.ts';

const filled = (...ids: string[]) =>
  fillPeriods(
    ids.flatMap((id) => {
      const read = parsePeriod(id);
      return read.ok ? [read.period] : [];
    }),
  ).map(({ id }) => id);

it('sorts, drops repetitions and fills the gaps', () => {
  expect(filled('2023-24-q2', '2022-23-q4', '2023-24-q2')).toEqual([
    '2022-23-q4',
    '2023-24-q1',
    '2023-24-q2',
  ]);
  expect(filled('2020-21', '2022-23')).toEqual(['2020-21', '2021-22', '2022-23']);
});

it('fills running totals from the start of their year', () => {
  expect(filled('2022-23-ytd-q3', '2023-24-ytd-q2')).toEqual([
    '2022-23-ytd-q3',
    '2023-24-ytd-q1',
    '2023-24-ytd-q2',
  ]);
  expect(filled('2023-24-ytd-q1', '2023-24-ytd-q3')).toEqual([
    '2023-24-ytd-q1',
    '2023-24-ytd-q2',
    '2023-24-ytd-q3',
  ]);
});

it('leaves what has no fixed step and gaps that are too long', () => {
  expect(filled('r12m-2022-12', 'r12m-2023-12')).toEqual(['r12m-2022-12', 'r12m-2023-12']);
  expect(filled('2013-05', '2023-05')).toEqual(['2013-05', '2023-05']);
});
