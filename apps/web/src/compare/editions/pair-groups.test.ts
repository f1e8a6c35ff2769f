import { expect, it } from 'vitest';
import type { ComparedRow } from '../compared-row.ts';
import type { ComparedPair } from './load-editions.ts';
import { pairGroups } from './pair-groups.ts';

const row = (rag: ComparedRow['rag']): ComparedRow => ({
  ...{ id: 'made-up', indicatorId: 'made-up', title: 'Made up', series: null, areaName: 'Made-up area' },
  ...{ directorateName: null, listedOnly: false, unit: '%', decimals: 0, latest: '1', latestStatus: 'FINAL' },
  ...{
    latestExpected: null,
    periodId: null,
    periodLabel: null,
    polarity: 'NOT_JUDGED',
    ratedTarget: null,
    targetRaw: null,
    targetFor: null,
    rag,
    published: true,
  },
  ...{ unratedReason: null, movement: 'SAME', movementChange: null, trend: [], owners: [] },
});

const pair = (
  key: string,
  before: ComparedRow['rag'] | 'none',
  now: ComparedRow['rag'] | 'none',
  comparability: ComparedPair['comparability'] = 'SAME',
): ComparedPair => ({
  ...{ key, name: key, comparability },
  before: before === 'none' ? null : row(before),
  now: now === 'none' ? null : row(now),
});

it('puts each measure in one group, and leaves out what there is none of', () => {
  const groups = pairGroups(
    [
      pair('new', 'none', 'RED', null),
      pair('steady', 'GREEN', 'GREEN'),
      pair('moved', 'RED', 'AMBER'),
      pair('lost', 'RED', null),
      pair('rated', null, 'GREEN'),
      pair('neither', null, null),
      pair('other', 'RED', 'RED', 'CHANGED_DEFINITION'),
      pair('unlike', 'RED', 'GREEN', 'NOT_COMPARABLE'),
    ],
    '2095-96 Q4',
    '2096-97 Q2',
  );
  expect(groups.map(({ title, pairs }) => [title, ...pairs.map(({ key }) => key)])).toEqual([
    ['Another rating: 1 measure', 'moved'],
    ['Lost its rating: 1 measure', 'lost'],
    ['Newly rated: 1 measure', 'rated'],
    ['The same rating: 1 measure', 'steady'],
    ['No rating in either: 1 measure', 'neither'],
    ['Measure changed: 2 measures', 'other', 'unlike'],
    ['Only in 2096-97 Q2: 1 measure', 'new'],
  ]);
  expect(groups.flatMap(({ id, folded }) => (folded ? [id] : []))).toEqual(['only-now']);
});
