import { expect, it } from 'vitest';
import { groupProposed } from './group-proposed.ts';

const outcome = (id: string) => ({ id, name: id, priority: { id: 'p', name: 'p' } });

it('groups by section and outcome in printed order and leaves out empty sections', () => {
  const measures = [
    { id: 1, section: 'WORKFORCE', outcome: null },
    { id: 2, section: 'OUTCOME', outcome: outcome('b') },
    { id: 3, section: 'OUTCOME', outcome: outcome('a') },
    { id: 4, section: 'OUTCOME', outcome: outcome('b') },
  ] as const;
  expect(
    groupProposed(measures).map(({ section, groups }) => [
      section,
      groups.map((group) => [group.outcome?.id ?? null, group.measures.map(({ id }) => id)]),
    ]),
  ).toEqual([
    [
      'OUTCOME',
      [
        ['b', [2, 4]],
        ['a', [3]],
      ],
    ],
    ['WORKFORCE', [[null, [1]]]],
  ]);
});
