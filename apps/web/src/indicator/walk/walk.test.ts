import { expect, it } from 'vitest';
import { walk } from '../../shared/walk/walk.ts';
import { listedRows, type WalkRow } from './walk-rows.ts';

const row = (indicatorId: string, position: number, more: Partial<WalkRow> = {}): WalkRow => ({
  indicatorId,
  position,
  reference: null,
  title: indicatorId,
  series: null,
  areaName: 'Net Zero',
  directorateName: null,
  distancePercent: null,
  rag: null,
  movement: 'SAME',
  owners: [],
  service: null,
  frequency: null,
  searchText: indicatorId,
  ...more,
});

const rows = [row('fuel', 3, { rag: 'RED' }), row('gas', 1, { rag: 'GREEN' }), row('power', 2)];
const ids = (query: string) =>
  listedRows(rows, new URLSearchParams(query)).map(({ indicatorId }) => indicatorId);

it('lists as printed, as sorted, and narrowed by the typed text', () => {
  expect(ids('')).toEqual(['gas', 'power', 'fuel']);
  expect(ids('sort=rag')).toEqual(['fuel', 'gas', 'power']);
  expect(ids('q=PO')).toEqual(['power']);
});

it('knows the place and both neighbours', () => {
  const listed = listedRows(rows, new URLSearchParams());
  const at = (id: string) => walk(listed, ({ indicatorId }) => indicatorId === id);
  const middle = at('power');
  expect([middle.place, middle.total, middle.previous?.indicatorId, middle.next?.indicatorId]).toEqual([
    2,
    3,
    'gas',
    'fuel',
  ]);
  expect(at('gas').previous).toBeNull();
  expect(at('fuel').next).toBeNull();
  expect(at('water')).toEqual({ total: 3, place: null, previous: null, next: null });
});
