import { parseIndicatorFilters } from '@dial/domain/address/indicator-filters';
import type { LoaderFunctionArgs } from 'react-router';
import { withoutChartView } from '../shared/figures/chart/chart-view.ts';
import { foundBy } from '../shared/found-by.ts';
import { graphql, type ResultOf, readFragment } from '../shared/graphql.ts';
import { load, notFound } from '../shared/load.ts';
import { rowsOf } from '../shared/rows-of.ts';
import { scorecardFilter } from '../shared/scorecard-filter.ts';
import { type Walk, walk } from '../shared/walk/walk.ts';
import { type LoadedAnalysis, loadAnalysis } from './analysis/load-analysis.ts';
import { withoutPartsOrder } from './breakdowns/parts-order.ts';
import { type LoadedCycle, loadCycle } from './cycle/load-cycle.ts';
import { EDITION, INDICATOR, PLACE, REPORT } from './indicator-fragments.ts';
import { listedRows, WALK_COLUMNS, type WalkRow } from './walk/walk-rows.ts';

const PAGE = graphql(
  `
    query Indicator($edition: ID!, $indicator: ID!) {
      edition(id: $edition) {
        ...IndicatorEdition
      }
      indicator(id: $indicator) {
        ...IndicatorParts
      }
    }
  `,
  [EDITION, INDICATOR],
);

/** Asked for apart: together they would be more than one question may hold. */
const PLACED = graphql(
  `
    query IndicatorPlaced($edition: ID!, $indicator: ID!) {
      indicator(id: $indicator) {
        ...IndicatorPlace
      }
    }
  `,
  [PLACE],
);

/** Asked for apart, so that walking the list the cache answers it. */
const LIST = graphql(
  `
    query IndicatorList($edition: ID!, $filter: IndicatorFilter) {
      scorecardColumns(edition: $edition, filter: $filter) {
        ...IndicatorWalkColumns
      }
    }
  `,
  [WALK_COLUMNS],
);

export interface LoadedIndicator {
  readonly edition: ResultOf<typeof EDITION>;
  readonly indicator: ResultOf<typeof INDICATOR>;
  readonly report: ResultOf<typeof REPORT>;
  readonly place: ResultOf<typeof PLACE>;
  readonly walk: Walk<WalkRow>;
  readonly cycle: LoadedCycle;
  readonly analysis: LoadedAnalysis;
}

/** One indicator in one edition, and its neighbours in the list that the address names. */
export async function loadIndicator(args: LoaderFunctionArgs): Promise<LoadedIndicator> {
  const editionId = args.params['edition'] ?? '';
  const indicatorId = args.params['indicator'] ?? '';
  const params = withoutPartsOrder(withoutChartView(new URL(args.request.url).searchParams));
  const filter = scorecardFilter(editionId, parseIndicatorFilters(params));
  const [page, placed, list, cycle, analysis] = await Promise.all([
    load(args, PAGE, { edition: editionId, indicator: indicatorId }),
    load(args, PLACED, { edition: editionId, indicator: indicatorId }),
    load(args, LIST, { edition: editionId, filter }),
    loadCycle(args, { edition: editionId, indicator: indicatorId }),
    loadAnalysis(args, { edition: editionId, indicator: indicatorId }),
  ]);
  const edition = readFragment(EDITION, page.edition);
  const indicator = readFragment(INDICATOR, page.indicator);
  const place = readFragment(PLACE, placed.indicator);
  const reports = readFragment(REPORT, indicator?.reports ?? []);
  const report = reports.find((row) => row.edition.id === editionId);
  if (edition === null || indicator === null || place === null || report === undefined || analysis === null) {
    throw notFound();
  }
  const rows = listedRows(foundBy(rowsOf(readFragment(WALK_COLUMNS, list.scorecardColumns))), params);
  const found = walk(rows, (row) => row.indicatorId === indicatorId);
  return { edition, indicator, report, place, walk: found, cycle, analysis };
}
