import { expect, it } from 'vitest';
import { groupHits } from './group-hits.ts';
import type { HitKind } from './hit-kind.ts';
import { hitPath } from './hit-path.ts';

const hit = (kind: HitKind, editionId: string | null, target: string) => ({
  kind,
  editionId,
  editionTitle: editionId && `Report ${editionId}`,
  target,
});

it('groups by kind and edition, the best first', () => {
  const hits = [
    hit('TERM', 'b', 'ASB'),
    hit('INDICATOR', 'b', 'x'),
    hit('OUTCOME', null, 'o'),
    hit('INDICATOR', 'a', 'y'),
    hit('INDICATOR', 'b', 'z'),
  ];
  expect(
    groupHits(hits).map(({ kind, editions }) => [
      kind,
      editions.map(({ title, hits: found }) => [title, found.map(({ target }) => target)]),
    ]),
  ).toEqual([
    ['TERM', [['Report b', ['ASB']]]],
    [
      'INDICATOR',
      [
        ['Report b', ['x', 'z']],
        ['Report a', ['y']],
      ],
    ],
    ['OUTCOME', [[null, ['o']]]],
  ]);
});

it.each([
  ['INDICATOR', 'e', 'x', '/editions/e/indicators/x'],
  ['AREA', 'e', 'e.net-zero', '/editions/e/areas/net-zero'],
  ['TERM', 'e', 'B&B', '/editions/e/glossary#term-b-and-b'],
  ['OUTCOME', null, 'town-centre', '/outcomes/town-centre'],
  ['FRAMEWORK_MEASURE', null, 'annual-12', '/framework/annual-12'],
  ['PROPOSED_MEASURE', null, 'jobs', '/framework/jobs'],
  ['DELIVERY_MEASURE', null, 'parks', '/plans/parks'],
  ['PLAN_OUTCOME', null, 'ssc-1', '/corporate-plan/ssc-1'],
  ['PLAN_ACTION', null, 'ssc-1.12', '/corporate-plan/ssc-1#action-12'],
  ['PLAN_INDICATOR', null, 'ni-117', '/corporate-plan#indicator-ni-117'],
] as const)('leads from %s %s %s to %s', (kind, editionId, target, path) => {
  expect(hitPath(hit(kind, editionId, target))).toBe(path);
});
