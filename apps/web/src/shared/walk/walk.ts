/** Where one of a list stands in it, for pages that walk the list the reader came from. */
export interface Walk<Row> {
  readonly total: number;
  /** From 1; null where the list does not hold it. */
  readonly place: number | null;
  readonly previous: Row | null;
  readonly next: Row | null;
}

export function walk<Row>(rows: readonly Row[], isHere: (row: Row) => boolean): Walk<Row> {
  const index = rows.findIndex(isHere);
  if (index < 0) return { total: rows.length, place: null, previous: null, next: null };
  return {
    total: rows.length,
    place: index + 1,
    previous: rows[index - 1] ?? null,
    next: rows[index + 1] ?? null,
  };
}
