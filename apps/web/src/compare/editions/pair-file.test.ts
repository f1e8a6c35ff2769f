import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { fixtureRow } from '../fixture-row.ts';
import type { EditionsCompared } from './load-editions.ts';
import { pairFile } from './pair-file.ts';

const COMPARED: EditionsCompared = {
  kind: 'editions',
  from: { id: '2095-96-q4', financialYear: '2095-96', quarter: 4 },
  to: { id: '2096-97-q2', financialYear: '2096-97', quarter: 2 },
  counts: {
    ...{ changed: 1, lost: 0, newlyRated: 0, same: 0, unrated: 0 },
    ...{ otherMeasure: 0, onlyBefore: 0, onlyNow: 1 },
  },
  pairs: [
    {
      key: 'new',
      name: 'Ponds',
      comparability: null,
      rating: 'ONLY_NOW',
      before: null,
      now: fixtureRow({ latest: '7' }),
    },
    {
      ...{ key: 'moved', name: 'Trees', comparability: 'SAME', rating: 'CHANGED' },
      before: fixtureRow({ rag: 'RED', latest: '20' }),
      now: fixtureRow({ rag: 'GREEN', latest: '41' }),
    },
  ],
};

it('says what became of each made-up measure, with what either edition shows', () => {
  const file = pairFile(COMPARED, TAKEN);
  expect(file.title).toBe('2096-97 Q2 against 2095-96 Q4');
  expect(rowsOf(file)).toMatchObject([
    {
      ...{ 'What became of it': 'Another rating', Measure: 'Trees', Comparable: 'May be compared' },
      ...{ 'Latest, 2095-96 Q4': '20', 'Rating, 2095-96 Q4': 'Red' },
      ...{ 'Latest, 2096-97 Q2': '41', 'Rating, 2096-97 Q2': 'Green' },
    },
    { 'What became of it': 'Only in 2096-97 Q2', Measure: 'Ponds', 'Latest, 2096-97 Q2': '7' },
  ]);
  expect(rowsOf(file)[1]).not.toHaveProperty('Movement, 2095-96 Q4');
});
