import { readText } from '@dial/domain/address/query-values';
import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { orderIndicators, parseIndicatorOrder } from '../../shared/indicator-order.ts';

/** What the list is walked by: fields of the list's own rows, so that coming from there the cache answers. */
export const WALK_ROW = graphql(`
  fragment IndicatorWalkRow on ScorecardRow {
    id
    indicatorId
    position
    title
    series
    areaName
    directorateName
    distancePercent
    rag
    movement
    owners
    service
    frequency
    searchText
  }
`);

export type WalkRow = ResultOf<typeof WALK_ROW>;

/** The rows of the list in the order the reader saw them: narrowed by the typed text, sorted as the address says. */
export function listedRows(rows: readonly WalkRow[], params: URLSearchParams): readonly WalkRow[] {
  const typed = foldText(readText(params, 'q'));
  const found = typed === '' ? rows : rows.filter(({ searchText }) => matchesText(searchText, typed));
  return orderIndicators(found, parseIndicatorOrder(params));
}
