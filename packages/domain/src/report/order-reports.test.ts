import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ORDER_FIELDS, type OrderedRow, orderReports, placeOf } from './order-reports.ts';

const row = (id: string, more: Partial<OrderedRow> = {}): OrderedRow => ({
  id,
  position: 1,
  titleKey: 'a',
  ragKey: 1,
  areaKey: '0001',
  directorateKey: 'place',
  distanceKey: '0',
  ...more,
});
const ids = (rows: readonly OrderedRow[]) => rows.map(({ id }) => id);

it('orders numbers by size, text by its letters and ties by id', () => {
  const rows = [
    row('b', { position: 10, distanceKey: '-9.5', titleKey: 'b' }),
    row('c', { position: 9, distanceKey: '10', titleKey: 'a' }),
    row('a', { position: 10, distanceKey: '-10.25', titleKey: 'a' }),
  ];
  const by = (field: (typeof ORDER_FIELDS)[number], descending = false) =>
    ids(orderReports(rows, { field, descending }));
  expect(by('POSITION')).toEqual(['c', 'a', 'b']);
  expect(by('POSITION', true)).toEqual(['b', 'a', 'c']);
  expect(by('TITLE')).toEqual(['a', 'c', 'b']);
  expect(by('DISTANCE_FROM_TARGET')).toEqual(['a', 'b', 'c']);
});

it('compares distances exactly', () => {
  const rows = [row('more', { distanceKey: '0.10000000000000000001' }), row('less', { distanceKey: '0.1' })];
  expect(ids(orderReports(rows, { field: 'DISTANCE_FROM_TARGET', descending: false }))).toEqual([
    'less',
    'more',
  ]);
});

it('goes on behind the place of any row, in any order', () => {
  const rows = fc.uniqueArray(
    fc.record({
      id: fc.string(),
      position: fc.integer({ min: 0, max: 5 }),
      titleKey: fc.constantFrom('', 'a', 'ab', 'b'),
      ragKey: fc.integer({ min: 1, max: 4 }),
      areaKey: fc.constantFrom('0001', '0010'),
      directorateKey: fc.constantFrom('people', 'place', '\u{10ffff}'),
      distanceKey: fc.integer({ min: -30, max: 30 }).map((tenths) => (tenths / 10).toFixed(1)),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(...ORDER_FIELDS), fc.boolean(), (all, field, descending) => {
      const order = { field, descending };
      const ordered = orderReports(all, order);
      for (const [index, each] of ordered.entries())
        expect(ids(orderReports(all, order, placeOf(each, order)))).toEqual(ids(ordered.slice(index + 1)));
    }),
  );
});
