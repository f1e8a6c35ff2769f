import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** A period from whose start another definition holds for the indicator's figures. */
export const SERIES_BREAK = graphql(`
  fragment IndicatorSeriesBreak on SeriesBreak {
    id
    period {
      id
      label
    }
    reason
    source {
      document
      line
    }
    recorded {
      by
      at
    }
    version
    withdrawn
    withdrawnReason
    editions
  }
`);

export type SeriesBreak = ResultOf<typeof SERIES_BREAK>;

/** Those that part the figures of an edition. */
export function breaksIn(breaks: readonly SeriesBreak[], edition: string): SeriesBreak[] {
  return breaks.filter(({ editions }) => editions.includes(edition));
}
