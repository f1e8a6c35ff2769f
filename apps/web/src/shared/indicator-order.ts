import { readText } from '@dial/domain/address/query-values';
import { sortKey } from '@dial/domain/text/sort-key';
import type { Decimal } from '@dial/domain/value/decimal';
import { decimalOrNull } from '@dial/domain/value/decimal-or-null';
import { frequencyRank } from './frequency-rank.ts';
import type { Frequency } from './indicator-filters.ts';
import type { Movement } from './movement-tag.tsx';
import type { Rag } from './rag.ts';

/** What the list of an edition's indicators can be sorted by. Figures are not among them: their units differ. */
export const ORDER_FIELDS = [
  'indicator',
  'area',
  'directorate',
  'distance',
  'rag',
  'movement',
  'owner',
  'service',
  'frequency',
] as const;

export type OrderField = (typeof ORDER_FIELDS)[number];

/** Ascending is what a reader looks for first: red first, furthest short first, worse first, A to Z. */
export interface IndicatorOrder {
  readonly field: OrderField;
  readonly descending: boolean;
}

export interface OrderedRow {
  readonly position: number;
  readonly title: string;
  readonly series: string | null;
  readonly areaName: string;
  readonly directorateName: string | null;
  readonly distancePercent: string | null;
  readonly rag: Rag | null;
  readonly movement: Movement;
  readonly owners: readonly string[];
  readonly service: string | null;
  readonly frequency: Frequency | null;
}

/** The order an address asks for: `sort=rag`, `sort=-distance`. Null is the printed order. */
export function parseIndicatorOrder(params: URLSearchParams): IndicatorOrder | null {
  const text = readText(params, 'sort');
  const descending = text.startsWith('-');
  const field = ORDER_FIELDS.find((known) => known === (descending ? text.slice(1) : text));
  return field === undefined ? null : { field, descending };
}

export function printIndicatorOrder({ field, descending }: IndicatorOrder): string {
  return `${descending ? '-' : ''}${field}`;
}

/** Rows in an order; without one as they were printed. What is missing comes last either way, ties as printed. */
export function orderIndicators<Row extends OrderedRow>(
  rows: readonly Row[],
  order: IndicatorOrder | null,
): readonly Row[] {
  const printed = [...rows].sort((a, b) => a.position - b.position);
  if (order === null) return printed;
  const keyed = printed.map((row) => ({ row, key: keyOf(row, order.field) }));
  const direction = order.descending ? -1 : 1;
  return keyed
    .sort((a, b) => nullsLast(a.key, b.key) ?? compare(a.key, b.key) * direction)
    .map(({ row }) => row);
}

type SortableKey = string | number | Decimal | null;

const RAG_RANK: Readonly<Record<Rag, number>> = { RED: 0, AMBER: 1, GREEN: 2 };
const MOVEMENT_RANK: Readonly<Record<Movement, number | null>> = {
  WORSE: 0,
  SAME: 1,
  BETTER: 2,
  NOT_COMPARABLE: null,
};

function keyOf(row: OrderedRow, field: OrderField): SortableKey {
  switch (field) {
    case 'indicator':
      return sortKey(`${row.title} ${row.series ?? ''}`);
    case 'area':
      return sortKey(row.areaName);
    case 'directorate':
      return textKey(row.directorateName);
    case 'distance':
      return decimalOrNull(row.distancePercent);
    case 'rag':
      return row.rag === null ? null : RAG_RANK[row.rag];
    case 'movement':
      return MOVEMENT_RANK[row.movement];
    case 'owner':
      return textKey(row.owners[0] ?? null);
    case 'service':
      return textKey(row.service);
    case 'frequency':
      return row.frequency === null ? null : frequencyRank(row.frequency);
  }
}

const textKey = (text: string | null) => (text === null ? null : sortKey(text));

function nullsLast(a: SortableKey, b: SortableKey): number | null {
  if (a !== null && b !== null) return null;
  return a === b ? 0 : a === null ? 1 : -1;
}

function compare(a: SortableKey, b: SortableKey): number {
  if (typeof a === 'object' && typeof b === 'object') return a === null || b === null ? 0 : a.cmp(b);
  if (a === null || b === null || a === b) return 0;
  return a < b ? -1 : 1;
}
