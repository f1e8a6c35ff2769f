import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { areaFile } from './area-file.ts';

/** Made up for the test. */
const ROW = {
  ...{ id: 'trees', indicatorId: 'trees', title: 'Trees', series: 'planted', unit: '%', decimals: 1 },
  ...{ listedOnly: false, latest: '41.5', latestStatus: 'FINAL' as const, latestExpected: null },
  ...{ periodLabel: 'Q2 2096-97', ratedTarget: '40', targetRaw: '40%', rag: 'GREEN' as const },
  ...{ unratedReason: null, movement: 'BETTER' as const, movementChange: '1.5' },
  trend: [{ period: 'Q1 2096-97', value: '40' }],
};
const ABOUT = { id: '2096-97-q2', edition: '2096-97 Q2', area: 'Parks', slug: 'parks', published: false };

it('has the made-up indicators of an area, typed, and says whose the ratings are', () => {
  const file = areaFile([ROW], ABOUT, TAKEN);
  expect(file).toMatchObject({ name: 'dial-2096-97-q2-parks', title: 'Parks, 2096-97 Q2' });
  expect(rowsOf(file)).toEqual([
    {
      ...{ Indicator: 'Trees (planted)', Latest: '41.5', Unit: '%', Period: 'Q2 2096-97', Rating: 'Green' },
      ...{ 'Target rated against': '40', 'Target as printed': '40%', Movement: 'better', Change: '1.5' },
      Trend: 'Q1 2096-97: 40',
    },
  ]);
  expect(file.table.rows[0]?.filter(({ kind }) => kind === 'number')).toHaveLength(3);
  expect(file.notes).toContainEqual({ name: 'Rating', text: 'Dial’s calculation.' });
});
