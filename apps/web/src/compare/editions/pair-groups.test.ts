import { expect, it } from 'vitest';
import type { ComparedPair } from './load-editions.ts';
import { pairGroups } from './pair-groups.ts';

const pair = (key: string, rating: ComparedPair['rating']): ComparedPair => ({
  ...{ key, name: key, rating },
  ...{ comparability: null, before: null, now: null },
});

it('puts each measure in one group, with its count, and leaves out what there is none of', () => {
  const pairs = [
    pair('new', 'ONLY_NOW'),
    pair('steady', 'SAME'),
    pair('moved', 'CHANGED'),
    pair('lost', 'LOST'),
    pair('rated', 'NEWLY_RATED'),
    pair('neither', 'UNRATED'),
    pair('other', 'OTHER_MEASURE'),
    pair('unlike', 'OTHER_MEASURE'),
  ];
  const counts = {
    ...{ changed: 1, lost: 1, newlyRated: 1, same: 1, unrated: 1 },
    ...{ otherMeasure: 2, onlyBefore: 0, onlyNow: 1 },
  };
  const groups = pairGroups({ counts, pairs }, '2095-96 Q4', '2096-97 Q2');
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
