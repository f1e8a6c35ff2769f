import { type IndicatorFilters, parseIndicatorFilters } from '@dial/domain/address/indicator-filters';
import { matchesText } from '@dial/domain/text/matches-text';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { load, notFound } from '../shared/load.ts';
import { scorecardFilter } from '../shared/scorecard-filter.ts';
import { isNarrowed, onlyArea } from './pack-scope.ts';

const PACK = graphql(`
  query PackEdition($edition: ID!) {
    edition(id: $edition) {
      id
      title
      financialYear
      quarter
      stage
      areas {
        id
        name
      }
    }
  }
`);

const CHOSEN = graphql(`
  query PackIndicators($edition: ID!, $filter: IndicatorFilter) {
    scorecard(edition: $edition, filter: $filter) {
      id
      indicatorId
      searchText
    }
  }
`);

/** An edition's pack, and what the address narrows it to: the query is that of the list of indicators. */
export async function loadPack(args: LoaderFunctionArgs) {
  const id = args.params.edition ?? '';
  const filters = parseIndicatorFilters(new URL(args.request.url).searchParams);
  const [{ edition }, chosen] = await Promise.all([
    load(args, PACK, { edition: id }),
    chosenIndicators(args, id, filters),
  ]);
  if (edition === null) throw notFound();
  const area = onlyArea(filters);
  return { edition, chosen, area: edition.areas.find((one) => one.id === `${id}.${area}`)?.id ?? null };
}

/** Ids of the indicators that the filters leave; null where they leave all, or an area as a whole. */
async function chosenIndicators(
  args: LoaderFunctionArgs,
  edition: string,
  filters: IndicatorFilters,
): Promise<readonly string[] | null> {
  if (!isNarrowed(filters) || onlyArea(filters) !== null) return null;
  const { scorecard } = await load(args, CHOSEN, { edition, filter: scorecardFilter(edition, filters) });
  return scorecard
    .filter(({ searchText }) => matchesText(searchText, filters.q))
    .map(({ indicatorId }) => indicatorId);
}
