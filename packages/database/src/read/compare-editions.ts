import { countRatings, type RatingsCompared } from '@dial/domain/comparison/count-ratings';
import { type JoinedRows, joinEditions } from '@dial/domain/comparison/join-editions';
import type { Comparability } from '@dial/domain/lineage/comparable-with';
import { readEditionsById } from './editions.ts';
import { readLineageOfIndicators } from './lineage.ts';
import type { Reader } from './reader.ts';
import { readScorecard, type ScorecardRow } from './scorecard.ts';
import type { Comparability as StoredComparability } from './words.ts';

export interface EditionsCompared {
  readonly from: string;
  readonly to: string;
  readonly counts: RatingsCompared;
  readonly rows: readonly JoinedRows<ScorecardRow>[];
}

/**
 * One edition beside another, by the reader's own eyes: what each shows of every measure. Rows that are only listed have nothing to
 * compare. Null where the reader does not see one of the two. Four statements.
 */
export async function compareEditionRows(
  reader: Reader,
  from: string,
  to: string,
  limit: number,
): Promise<EditionsCompared | null> {
  const rowsOf = async (editionId: string) => {
    const order = { field: 'POSITION', descending: false } as const;
    const rows = await readScorecard(reader, { editionId, filter: {}, order, limit });
    return rows.filter(({ listedOnly }) => !listedOnly);
  };
  const [editions, before, now] = await Promise.all([
    readEditionsById(reader, [from, to]),
    rowsOf(from),
    rowsOf(to),
  ]);
  const isSeen = (id: string) => editions.some((edition) => edition.id === id);
  if (!isSeen(from) || !isSeen(to)) return null;
  const ids = [...before, ...now].map(({ indicatorId }) => indicatorId);
  const lineage = await readLineageOfIndicators(reader, [...new Set(ids)]);
  const links = lineage.map((link) => ({
    earlier: link.earlierIndicatorId,
    later: link.laterIndicatorId,
    comparability: COMPARABILITY[link.comparability],
  }));
  const rows = joinEditions(before, now, links);
  return { from, to, counts: countRatings(rows), rows };
}

/** As the domain spells it. */
const COMPARABILITY: Readonly<Record<StoredComparability, Comparability>> = {
  SAME: 'same',
  CHANGED_DEFINITION: 'changed-definition',
  NOT_COMPARABLE: 'not-comparable',
};
