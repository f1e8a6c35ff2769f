import { expect, it } from 'vitest';
import { parsePeriod } from '../period/parse-period.ts';
import { fillPeriods } from './fill-periods.ts';

const filled = (...ids: string[]) =>
  fillPeriods(
    ids.flatMap((id) => {
      const read = parsePeriod(id);
      return read.ok ? [read.period] : [];
    }),
  ).map(({ period, until }) => (until === null ? period.id : `${period.id} to ${until.id}`));

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

it('draws a gap of more than eight periods as one column', () => {
  expect(filled('2016-17-q4', '2019-20-q1')).toHaveLength(10);
  expect(filled('2016-17-q4', '2019-20-q2')).toEqual([
    '2016-17-q4',
    '2017-18-q1 to 2019-20-q1',
    '2019-20-q2',
  ]);
  expect(filled('2013-05', '2023-05')).toEqual(['2013-05', '2013-06 to 2023-04', '2023-05']);
});

it('draws whole years between running totals as one column', () => {
  expect(filled('2016-17-ytd-q4', '2023-24-ytd-q2')).toEqual([
    '2016-17-ytd-q4',
    '2017-18 to 2022-23',
    '2023-24-ytd-q1',
    '2023-24-ytd-q2',
  ]);
  expect(filled('2022-23-ytd-q4', '2023-24-ytd-q1')).toEqual(['2022-23-ytd-q4', '2023-24-ytd-q1']);
});

it('leaves what has no fixed step', () => {
  expect(filled('r12m-2022-12', 'r12m-2023-12')).toEqual(['r12m-2022-12', 'r12m-2023-12']);
});
