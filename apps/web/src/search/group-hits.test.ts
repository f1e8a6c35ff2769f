import { expect, it } from 'vitest';
import { groupHits } from './group-hits.ts';
import { hitPath } from './hit-path.ts';

const hit = (kind: 'INDICATOR' | 'AREA' | 'TERM', editionId: string, target: string) => ({
  kind,
  editionId,
  editionTitle: `Report ${editionId}`,
  target,
});

it('groups by kind, then by edition, and leaves out empty kinds', () => {
  const hits = [
    hit('TERM', 'b', 'ASB'),
    hit('INDICATOR', 'b', 'x'),
    hit('INDICATOR', 'a', 'y'),
    hit('INDICATOR', 'b', 'z'),
  ];
  expect(
    groupHits(hits).map(({ kind, editions }) => [
      kind,
      editions.map(({ id, hits: { length } }) => [id, length]),
    ]),
  ).toEqual([
    [
      'INDICATOR',
      [
        ['b', 2],
        ['a', 1],
      ],
    ],
    ['TERM', [['b', 1]]],
  ]);
});

it('leads to the page of each result', () => {
  expect(hitPath(hit('INDICATOR', 'e', 'x'))).toBe('/editions/e/indicators/x');
  expect(hitPath(hit('AREA', 'e', 'e.net-zero'))).toBe('/editions/e/indicators?area=net-zero');
  expect(hitPath(hit('TERM', 'e', 'B&B'))).toBe('/editions/e/glossary#term-b-and-b');
});
