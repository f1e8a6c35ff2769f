import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { fixtureRow } from '../fixture-row.ts';
import { sideFile } from './side-file.ts';

const EDITION = { id: '2096-97-q2', financialYear: '2096-97', quarter: 2 };

it('has a row for each made-up indicator, in the order chosen', () => {
  const rows = [
    fixtureRow({
      title: 'Trees',
      rag: 'RED',
      published: false,
      targetFor: 'for the whole of 2096-97',
      ratedValue: '0.9',
      ratedPeriodLabel: '2095-96',
    }),
    fixtureRow({ title: 'Ponds', latest: null, latestStatus: 'AWAITED', latestExpected: 'May 2097' }),
  ];
  const file = sideFile({ edition: { ...EDITION, stage: 'PUBLISHED', publishedOn: null }, rows }, TAKEN);
  expect(file.title).toBe('Indicators compared, 2096-97 Q2');
  expect(rowsOf(file)).toMatchObject([
    {
      ...{ Indicator: 'Trees', Latest: '1', Rating: 'Red', 'Whose rating': 'Dial’s calculation' },
      ...{
        'What the target is for': 'for the whole of 2096-97',
        'Figure rated': '0.9',
        'Period rated': '2095-96',
      },
    },
    { Indicator: 'Ponds', 'Why missing': 'due May 2097' },
  ]);
  expect(rowsOf(file)[1]).not.toHaveProperty('Latest');
});
