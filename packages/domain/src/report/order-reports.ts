import Big from 'big.js';

export const ORDER_FIELDS = [
  'POSITION',
  'TITLE',
  'RAG',
  'AREA',
  'DIRECTORATE',
  'DISTANCE_FROM_TARGET',
] as const;

type OrderField = (typeof ORDER_FIELDS)[number];

export interface ReportOrder {
  readonly field: OrderField;
  readonly descending: boolean;
}

/** A place in an ordered list: the key it is ordered by, as text, and the id that breaks ties. */
export interface ReportCursor extends ReportOrder {
  readonly key: string;
  readonly id: string;
}

/** What rows are ordered by: each order has a key that is never null, so that a cursor can carry it. */
export interface OrderedRow {
  readonly id: string;
  readonly position: number;
  readonly titleKey: string;
  readonly ragKey: number;
  readonly areaKey: string;
  readonly directorateKey: string;
  /** A decimal number. */
  readonly distanceKey: string;
}

/** The rows in an order, ties by id; those after a place of it, where one is given. */
export function orderReports<Row extends OrderedRow>(
  rows: readonly Row[],
  order: ReportOrder,
  after: ReportCursor | null = null,
): readonly Row[] {
  const places = rows.map((row): Place<Row> => ({ row, key: keyOf(row, order.field), id: row.id }));
  const sorted = places.sort((a, b) => compare(a, b, order));
  if (after === null) return sorted.map(({ row }) => row);
  const from = { key: readKey(after), id: after.id };
  return sorted.filter((place) => compare(place, from, order) > 0).map(({ row }) => row);
}

/** The place of a row in an order. */
export function placeOf(row: OrderedRow, order: ReportOrder): ReportCursor {
  const { field, descending } = order;
  return { field, descending, key: String(KEYS[field](row)), id: row.id };
}

/** Numbers by size, text by its letters. */
type Key = string | number | Big;

interface Place<Row> {
  readonly row: Row;
  readonly key: Key;
  readonly id: string;
}

const KEYS: Readonly<Record<OrderField, (row: OrderedRow) => string | number>> = {
  POSITION: ({ position }) => position,
  TITLE: ({ titleKey }) => titleKey,
  RAG: ({ ragKey }) => ragKey,
  AREA: ({ areaKey }) => areaKey,
  DIRECTORATE: ({ directorateKey }) => directorateKey,
  DISTANCE_FROM_TARGET: ({ distanceKey }) => distanceKey,
};

/** The orders whose keys are numbers: those of a cursor have to be, too. */
export const NUMERIC_ORDERS: ReadonlySet<OrderField> = new Set(['POSITION', 'RAG', 'DISTANCE_FROM_TARGET']);

function keyOf(row: OrderedRow, field: OrderField): Key {
  const key = KEYS[field](row);
  return typeof key === 'number' ? key : readKey({ field, key });
}

function readKey({ field, key }: Pick<ReportCursor, 'field' | 'key'>): Key {
  if (field === 'DISTANCE_FROM_TARGET') return new Big(key);
  return NUMERIC_ORDERS.has(field) ? Number(key) : key;
}

function compare(a: Omit<Place<unknown>, 'row'>, b: typeof a, { descending }: ReportOrder): number {
  const sign = compareKeys(a.key, b.key) || compareKeys(a.id, b.id);
  return descending ? -sign : sign;
}

function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'object' && typeof b === 'object') return a.cmp(b);
  return a < b ? -1 : Number(a > b);
}
