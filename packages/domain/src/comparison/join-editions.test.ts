import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Comparability } from '../lineage/comparable-with.ts';
import { joinEditions } from './join-editions.ts';

const rows = (...ids: readonly string[]) => ids.map((indicatorId) => ({ indicatorId }));
const link = (earlier: string, later: string, comparability: Comparability) => ({
  earlier,
  later,
  comparability,
});

/** "a-b same": the earlier row's indicator, the later's, how they compare; "–" for none. */
const join = (...[before, now, links]: Parameters<typeof joinEditions>) =>
  joinEditions(before, now, links).map(
    (pair) =>
      `${pair.before?.indicatorId ?? '–'} ${pair.now?.indicatorId ?? '–'} ${pair.comparability ?? '–'}`,
  );

it('joins one indicator with itself, and says what only one edition has', () => {
  expect(join(rows('a', 'gone'), rows('new', 'a'), [])).toEqual(['– new –', 'a a same', 'gone – –']);
});

it('joins over a chain, and says how the figures compare', () => {
  const links = [
    link('old-a', 'a', 'same'),
    link('old-b', 'b', 'changed-definition'),
    link('old-c', 'c', 'not-comparable'),
  ];
  expect(join(rows('old-c', 'old-b', 'old-a'), rows('a', 'b', 'c'), links)).toEqual([
    'old-a a same',
    'old-b b changed-definition',
    'old-c c not-comparable',
  ]);
});

it('joins what compares best, and nothing twice', () => {
  const links = [link('old', 'a', 'changed-definition'), link('old', 'b', 'same')];
  expect(join(rows('old'), rows('a', 'b'), links)).toEqual(['– a –', 'old b same']);
});

it('leaves to an indicator its own row', () => {
  expect(join(rows('a'), rows('b', 'a'), [link('a', 'b', 'same')])).toEqual(['– b –', 'a a same']);
});

it('shows every row of both once, whatever the chains', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  const comparability = fc.constantFrom<Comparability>('same', 'changed-definition', 'not-comparable');
  const links = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('c', 'd', 'e'), comparability),
  );
  fc.assert(
    fc.property(ids, ids, links, (before, now, all) => {
      const joined = joinEditions(
        rows(...before),
        rows(...now),
        all.map((parts) => link(...parts)),
      );
      expect(joined.flatMap((pair) => pair.now?.indicatorId ?? [])).toEqual(now);
      expect(joined.flatMap((pair) => pair.before?.indicatorId ?? []).toSorted()).toEqual(before.toSorted());
    }),
  );
});
