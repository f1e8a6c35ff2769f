import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { RowOf } from '../../shared/rows-of.ts';

/** All that the table shows, searches, sorts, groups and exports. */
export const COLUMNS = graphql(`
  fragment IndicatorColumns on ScorecardColumns {
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
    owners
    outcomeIds
    searchText
  }
`);

export type Row = RowOf<ResultOf<typeof COLUMNS>> & { readonly searchText: string };
