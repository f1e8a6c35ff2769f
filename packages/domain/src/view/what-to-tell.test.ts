import { expect, it } from 'vitest';
import type { Rag } from '../rating/rating.ts';
import { type ShownNow, type ToldOf, whatToTell } from './what-to-tell.ts';

type Row = readonly [rag: Rag | null, shown?: boolean];

const now = (edition: string | null, published: boolean, rows: Readonly<Record<string, Row>>): ShownNow => ({
  edition,
  published,
  rows: Object.entries(rows).map(([indicatorId, [rag, shown = true]]) => ({
    ...{ indicatorId, title: `Made-up ${indicatorId}`, rag, shown },
  })),
});

const told = (...shown: Parameters<typeof now>): ToldOf =>
  whatToTell({ edition: null, published: false, rows: {} }, now(...shown)).told;

const BEFORE = told('q2', true, { a: ['red'], b: ['green', false], c: [null] });
const change = (indicatorId: string, before: Rag | null, after: Rag | null) => ({
  ...{ indicatorId, title: `Made-up ${indicatorId}`, before, now: after },
});

it('tells nothing when nothing changed', () => {
  const same = now('q2', true, { a: ['red'], b: ['green', false], c: [null] });
  expect(whatToTell(BEFORE, same)).toEqual({ tell: null, told: BEFORE });
});

it('tells of ratings that changed, by title, once', () => {
  const rows = { c: ['amber'], a: ['amber'], b: ['green', false] } as const;
  const first = whatToTell(BEFORE, now('q2', true, rows));
  expect(first.tell).toEqual({
    ...{ kind: 'RATINGS', edition: 'q2', rows: 2 },
    changes: [change('a', 'red', 'amber'), change('c', null, 'amber')],
  });
  expect(whatToTell(first.told, now('q2', true, rows)).tell).toBeNull();
});

it('tells of a row that the view no longer shows, or shows only now', () => {
  const rows = { a: ['green', false], b: ['red'], c: [null] } as const;
  expect(whatToTell(BEFORE, now('q2', true, rows)).tell?.changes).toEqual([
    change('b', 'green', 'red'),
    change('a', 'red', 'green'),
  ]);
});

it('tells nothing of a row that it never showed, nor of one that is new or gone', () => {
  const rows = { b: ['red', false], d: ['red'] } as const;
  expect(whatToTell(BEFORE, now('q2', true, rows)).tell).toBeNull();
});

it('tells of an edition that was published, with what changed in it', () => {
  const rows = { a: ['amber'], b: ['green'], c: [null, false], d: ['red'] } as const;
  expect(whatToTell(BEFORE, now('q3', true, rows)).tell).toEqual({
    ...{ kind: 'PUBLISHED', edition: 'q3', rows: 3 },
    changes: [change('a', 'red', 'amber')],
  });
});

it('tells of the edition it is of when that is published', () => {
  const draft = told('q3', false, { a: ['red'] });
  expect(whatToTell(draft, now('q3', true, { a: ['red'] })).tell).toEqual({
    ...{ kind: 'PUBLISHED', edition: 'q3', rows: 1, changes: [] },
  });
});

it('tells of no edition without rows, though of ratings that changed with it', () => {
  expect(whatToTell(BEFORE, now('q3', true, {})).tell).toBeNull();
  const left = now('q3', true, { a: ['green', false] });
  expect(whatToTell(BEFORE, left).tell).toEqual({
    ...{ kind: 'RATINGS', edition: 'q3', rows: 0, changes: [change('a', 'red', 'green')] },
  });
});

it('compares nothing with an edition that is not published, or that is no longer seen', () => {
  expect(whatToTell(BEFORE, now('q1', false, { a: ['green'] })).tell).toBeNull();
  const gone = whatToTell(BEFORE, now(null, false, {}));
  expect(gone).toEqual({ tell: null, told: { edition: null, published: false, rows: {} } });
});
