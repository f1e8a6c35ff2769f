import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { RAG_WORDS, type Rag } from '../../shared/rag.ts';
import { unratedWords } from '../../shared/unrated.ts';

/** An edition's row as far as its rating goes: what the strips draw. */
export const RATED_ROW = graphql(`
  fragment OutcomeRatedRow on ScorecardRow {
    id
    indicatorId
    rag
    unratedReason
    listedOnly
  }
`);

export type RatedRow = ResultOf<typeof RATED_ROW>;

export interface PresentRating {
  /** Null for the dash of what is not rated. */
  readonly rag: Rag | null;
  readonly words: string;
}

/** How a measure stands in an edition, in a word; undefined is a measure that the edition does not report. */
export function presentRating(row: RatedRow | undefined, edition: string): PresentRating {
  if (row === undefined) return { rag: null, words: `Not reported in ${edition}` };
  if (row.listedOnly) return { rag: null, words: `Only listed in ${edition}` };
  if (row.rag !== null) return { rag: row.rag, words: RAG_WORDS[row.rag] };
  const why = row.unratedReason === null ? '' : `: ${unratedWords(row.unratedReason, null).toLowerCase()}`;
  return { rag: null, words: `Not rated${why}` };
}
