import { BLOCK } from '../../shared/commentary/filed-commentary.tsx';
import { graphql, type ResultOf } from '../../shared/graphql.ts';

export const COMMENTARY = graphql(
  `
  fragment IndicatorCommentary on Commentary {
    id
    authors
    date
    dateRaw
    heading
    text
    printed
    note
    covers {
      id
      title
      series
    }
    blocks {
      ...FiledCommentaryBlock
    }
    source {
      document
      line
      note
    }
  }
`,
  [BLOCK],
);

export type Commentary = ResultOf<typeof COMMENTARY>;

/** The newest box first; those without a readable date last, in printed order. */
export function newestFirst(boxes: readonly Commentary[]): Commentary[] {
  return boxes.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
