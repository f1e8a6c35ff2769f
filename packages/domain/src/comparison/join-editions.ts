import { type Comparability, type ComparedLink, comparableWith } from '../lineage/comparable-with.ts';

/** A measure in two editions; one of the rows at least is there. */
export interface JoinedRows<Row> {
  readonly before: Row | null;
  readonly now: Row | null;
  /** How their figures compare where a chain joins two indicators; "same" of one indicator; null where only one edition has it. */
  readonly comparability: Comparability | null;
}

const BY_CARE: readonly Comparability[] = ['same', 'changed-definition', 'not-comparable'];

/**
 * The rows of two editions side by side, in the order of the later, then those that only the earlier has: by indicator, else over the
 * links of measures through the documents. Of several that a chain leads to, the one whose figures compare best, and no row twice.
 *
 * @param links between indicators, by their ids
 */
export function joinEditions<Row extends { readonly indicatorId: string }>(
  before: readonly Row[],
  now: readonly Row[],
  links: readonly ComparedLink[],
): JoinedRows<Row>[] {
  const held = new Set(now.map(({ indicatorId }) => indicatorId));
  const left = new Map(before.map((row) => [row.indicatorId, row]));
  const linked = new Set(links.flatMap(({ earlier, later }) => [earlier, later]));
  const take = (id: string): Row | null => {
    const row = left.get(id) ?? null;
    left.delete(id);
    return row;
  };
  const joined = new Map<string, JoinedRows<Row>>();
  for (const row of now) {
    const same = take(row.indicatorId);
    if (same !== null) joined.set(row.indicatorId, { before: same, now: row, comparability: 'same' });
  }
  // What compares best is joined first, whichever row comes first.
  for (const comparability of BY_CARE) {
    for (const row of now) {
      const id = row.indicatorId;
      if (joined.has(id) || !linked.has(id)) continue;
      const reached = comparableWith(links, id);
      const found = [...left.keys()].find((one) => !held.has(one) && reached.get(one) === comparability);
      if (found !== undefined) joined.set(id, { before: take(found), now: row, comparability });
    }
  }
  return [
    ...now.map((row) => joined.get(row.indicatorId) ?? { before: null, now: row, comparability: null }),
    ...[...left.values()].map((row) => ({ before: row, now: null, comparability: null })),
  ];
}
