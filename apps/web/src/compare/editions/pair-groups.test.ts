import { expect, it } from 'vitest';
import type { ComparedRow } from '../compared-row.ts';
import { fixtureRow } from '../fixture-row.ts';
import type { ComparedPair } from './load-editions.ts';
import { pairGroups } from './pair-groups.ts';

const row = (rag: ComparedRow['rag']) => fixtureRow({ rag });

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
