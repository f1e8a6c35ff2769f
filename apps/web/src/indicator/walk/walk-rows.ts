import { readText } from '@dial/domain/address/query-values';
import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { orderIndicators, parseIndicatorOrder } from '../../shared/indicator-order.ts';
import type { RowOf } from '../../shared/rows-of.ts';

/** What the list is walked by. */
export const WALK_COLUMNS = graphql(`
  fragment IndicatorWalkColumns on ScorecardColumns {
    indicatorId
    position
    reference
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

export type WalkRow = RowOf<ResultOf<typeof WALK_COLUMNS>> & { readonly searchText: string };

/** The rows of the list in the order the reader saw them: narrowed by the typed text, sorted as the address says. */
export function listedRows(rows: readonly WalkRow[], params: URLSearchParams): readonly WalkRow[] {
  const typed = foldText(readText(params, 'q'));
  const found = typed === '' ? rows : rows.filter(({ searchText }) => matchesText(searchText, typed));
  return orderIndicators(found, parseIndicatorOrder(params));
}
