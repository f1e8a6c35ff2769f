import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** What a line of a measure shows of it in an edition. */
export const MEASURE_ROW = graphql(`
  fragment OutcomeMeasureRow on ScorecardRow {
    id
    indicatorId
    listedOnly
    rag
    unratedReason
    published
    unit
    decimals
    latest
    latestStatus
    latestExpected
    periodLabel
    movement
    movementChange
    trend {
      period
      value
    }
  }
`);

export type MeasureRow = ResultOf<typeof MEASURE_ROW>;
