import type { RatingCountRow } from '@dial/database/read/editions';
import type { RatingCounts } from '@dial/domain/rating/rating-counts';

/** Counts of what the rule gives. */
export function computedCounts(rows: readonly RatingCountRow[]): RatingCounts {
  return count(rows, (row) => row.computedRag);
}

/** Counts of what was printed; a row without a printed rating counts under the reason the rule has for it, if any. */
export function publishedCounts(rows: readonly RatingCountRow[]): RatingCounts {
  return count(rows, (row) => row.publishedRag);
}

/** Counts of what readers are shown: what was printed where an edition prints ratings, else each row's own rating. */
export function shownCounts(rows: readonly RatingCountRow[], published: boolean): RatingCounts {
  return published ? publishedCounts(rows) : count(rows, (row) => row.rag);
}

export function sumCounts(parts: readonly RatingCounts[]): RatingCounts {
  const total = (rag: 'red' | 'amber' | 'green') => parts.reduce((sum, part) => sum + part[rag], 0);
  return {
    red: total('red'),
    amber: total('amber'),
    green: total('green'),
    unrated: byReason(parts.flatMap((part) => part.unrated)),
  };
}

function count(rows: readonly RatingCountRow[], ragOf: (row: RatingCountRow) => string | null): RatingCounts {
  const total = (rag: string) => rows.reduce((sum, row) => sum + (ragOf(row) === rag ? row.count : 0), 0);
  const unrated = rows.flatMap((row) =>
    ragOf(row) === null && row.unratedReason !== null
      ? [{ reason: row.unratedReason, count: row.count }]
      : [],
  );
  return { red: total('red'), amber: total('amber'), green: total('green'), unrated: byReason(unrated) };
}

function byReason(counts: RatingCounts['unrated']): RatingCounts['unrated'] {
  const groups = Map.groupBy(counts, ({ reason }) => reason);
  return [...groups].map(([reason, entries]) => ({
    reason,
    count: entries.reduce((sum, entry) => sum + entry.count, 0),
  }));
}
