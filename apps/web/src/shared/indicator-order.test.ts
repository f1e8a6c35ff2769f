import { describe, expect, it } from 'vitest';
import {
  type IndicatorOrder,
  ORDER_FIELDS,
  type OrderedRow,
  orderIndicators,
  parseIndicatorOrder,
  printIndicatorOrder,
} from './indicator-order.ts';

const row = (position: number, given: Partial<OrderedRow> = {}): OrderedRow => ({
  position,
  title: `Title ${position}`,
  series: null,
  areaName: 'Area',
  directorateName: null,
  distancePercent: null,
  rag: null,
  movement: 'NOT_COMPARABLE',
  owners: [],
  service: null,
  frequency: null,
  ...given,
});

const places = (rows: readonly OrderedRow[], order: IndicatorOrder | null) =>
  orderIndicators(rows, order).map(({ position }) => position);

describe('the order in the address', () => {
  it.each(
    ORDER_FIELDS.flatMap((field) => [
      { field, descending: false },
      { field, descending: true },
    ]),
  )('is read as it was printed: %o', (order) => {
    expect(parseIndicatorOrder(new URLSearchParams({ sort: printIndicatorOrder(order) }))).toEqual(order);
  });

  it.each(['', 'latest', '-', '--rag'])('"%s" is the printed order', (sort) => {
    expect(parseIndicatorOrder(new URLSearchParams({ sort }))).toBeNull();
  });
});

describe('orderIndicators', () => {
  it('without an order as printed', () => {
    expect(places([row(2), row(1)], null)).toEqual([1, 2]);
  });

  it('red first, the unrated last either way', () => {
    const rows = [row(1, { rag: 'GREEN' }), row(2), row(3, { rag: 'RED' }), row(4, { rag: 'AMBER' })];
    expect(places(rows, { field: 'rag', descending: false })).toEqual([3, 4, 1, 2]);
    expect(places(rows, { field: 'rag', descending: true })).toEqual([1, 4, 3, 2]);
  });

  it('furthest short first, by exact decimals', () => {
    const rows = [
      row(1, { distancePercent: '5.3' }),
      row(2, { distancePercent: '-9.9' }),
      row(3, { distancePercent: '-10.000001' }),
      row(4),
    ];
    expect(places(rows, { field: 'distance', descending: false })).toEqual([3, 2, 1, 4]);
  });

  it('worse first, what cannot be compared last', () => {
    const rows = [
      row(1),
      row(2, { movement: 'BETTER' }),
      row(3, { movement: 'WORSE' }),
      row(4, { movement: 'SAME' }),
    ];
    expect(places(rows, { field: 'movement', descending: false })).toEqual([3, 4, 2, 1]);
  });

  it('titles as a reader sorts them', () => {
    const rows = [row(1, { title: 'NM10' }), row(2, { title: 'nm 2' }), row(3, { title: 'Áir' })];
    expect(places(rows, { field: 'indicator', descending: false })).toEqual([3, 2, 1]);
  });

  it('ties stand as printed, in either direction', () => {
    const rows = [row(2, { rag: 'RED' }), row(1, { rag: 'RED' })];
    expect(places(rows, { field: 'rag', descending: true })).toEqual([1, 2]);
  });
});
