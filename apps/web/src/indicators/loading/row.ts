import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** All that the table shows, searches, sorts, groups and exports. */
export const ROW = graphql(`
  fragment IndicatorRow on ScorecardRow {
    id
    indicatorId
    position
    reference
    title
    series
    areaId
    areaName
    directorateId
    directorateName
    directorateDerived
    service
    frequency
    listedOnly
    unit
    decimals
    latest
    latestRaw
    latestStatus
    latestExpected
    periodLabel
    ratedTarget
    ratedPeriodLabel
    targetRaw
    distancePercent
    rag
    published
    unratedReason
    ratingsDiffer
    movement
    movementChange
    trend {
      period
      value
    }
    owners
    outcomeIds
    searchText
  }
`);

export type Row = ResultOf<typeof ROW>;
