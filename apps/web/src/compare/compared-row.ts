import { graphql, type ResultOf } from '../shared/graphql.ts';

/** What is compared of a row. */
export const COMPARED_ROW = graphql(`
  fragment ComparedRowParts on ScorecardRow {
    id
    indicatorId
    title
    series
    areaName
    directorateName
    listedOnly
    unit
    decimals
    latest
    latestStatus
    latestExpected
    periodId
    periodLabel
    polarity
    ratedValue
    ratedPeriodLabel
    ratedTarget
    targetRaw
    targetRawFor
    targetFor
    rag
    published
    unratedReason
    movement
    movementChange
    trend {
      period
      value
    }
    owners
  }
`);

export type ComparedRow = ResultOf<typeof COMPARED_ROW>;
