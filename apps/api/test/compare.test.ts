import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, askData } from './setup/ask.ts';
import { EDITOR, MADE, openQuarter, serveCycle } from './setup/cycle.ts';
import type { MadeServer } from './setup/made-server.ts';

const QUERY = `query ($from: ID!, $to: ID!) { editionComparison(from: $from, to: $to) { from { id } to { id }
  counts { changed lost newlyRated same unrated otherMeasure onlyBefore onlyNow }
  rows { comparability rating before { indicatorId rag } now { indicatorId rag } } } }`;

interface Compared {
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly {
    readonly comparability: string | null;
    readonly rating: string;
    readonly before: { readonly indicatorId: string; readonly rag: string | null } | null;
    readonly now: { readonly indicatorId: string; readonly rag: string | null } | null;
  }[];
}

const compare = async (from: string, to: string) =>
  (await askData<{ editionComparison: Compared | null }>(QUERY, { from, to })).editionComparison;

let made: MadeServer;
beforeAll(async () => {
  made = await serveCycle();
  await openQuarter(made);
});
afterAll(() => made.close());

test('two editions of different documents are joined over the chains of measures, each row once', async () => {
  const compared = await compare('2016-17-q4', '2023-24-q3');
  expect(compared).not.toBeNull();
  const { counts, rows } = compared as Compared;
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  // What each row says is what is counted.
  const said = Object.keys(counts).map((name) => [
    name,
    rows.filter(({ rating }) => rating === name.replace(/[A-Z]/g, '_$&').toUpperCase()).length,
  ]);
  expect(Object.fromEntries(said)).toEqual(counts);
  const joined = rows.filter(({ before, now }) => before !== null && now !== null);
  expect(joined.length).toBeGreaterThan(0);
  expect(joined.every(({ before, now }) => before?.indicatorId !== now?.indicatorId)).toBe(true);
  expect(joined.every(({ comparability }) => comparability !== null)).toBe(true);
  for (const side of ['before', 'now'] as const) {
    const ids = rows.flatMap((row) => row[side]?.indicatorId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('an edition against itself has changed in nothing', async () => {
  const compared = await compare('2023-24-q3', '2023-24-q3');
  const { same = 0, unrated = 0, ...others } = compared?.counts ?? {};
  expect(Object.values(others).every((count) => count === 0)).toBe(true);
  expect(same).toBeGreaterThan(0);
  expect(unrated).toBeGreaterThan(0);
  expect(same + unrated).toBe(compared?.rows.length);
});

test('one operation compares only a few editions, however little it asks of them', async () => {
  const many = (count: number) =>
    ask(
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: editionComparison(from: "2016-17-q4", to: "2023-24-q3") { counts { same } }`).join(' ')} }`,
    );
  expect((await many(2)).errors).toBeUndefined();
  expect((await many(6)).errors?.[0]).toMatchObject({ extensions: { limit: 'complexity' } });
});

test('an edition that is not held, or not seen, is compared with nothing', async () => {
  expect(await compare('2016-17-q4', '2099-00-q1')).toBeNull();
  const variables = { from: MADE.printed, to: MADE.opened };
  expect((await made.as(null, QUERY, variables)).data).toEqual({ editionComparison: null });
  expect((await made.as(EDITOR, QUERY, variables)).data).toMatchObject({
    editionComparison: { to: { id: MADE.opened }, counts: { onlyBefore: 0, onlyNow: 0 } },
  });
});
