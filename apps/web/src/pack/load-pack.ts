import { type IndicatorFilters, parseIndicatorFilters } from '@dial/domain/address/indicator-filters';
import { unknownFilters } from '@dial/domain/address/unknown-filters';
import { matchesText } from '@dial/domain/text/matches-text';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { load, notFound } from '../shared/load.ts';
import { scorecardFilter } from '../shared/scorecard-filter.ts';
import { packFaults } from './pack-faults.ts';
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
      facets {
        directorates {
          id
        }
        services {
          id
        }
        outcomes {
          id
        }
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

/**
 * An edition's pack, and what the address narrows it to: the query is that of the list of indicators. Where that cannot be read
 * nothing is chosen: a pack of something else is worse than none.
 */
export async function loadPack(args: LoaderFunctionArgs) {
  const id = args.params.edition ?? '';
  const params = new URL(args.request.url).searchParams;
  const filters = parseIndicatorFilters(params);
  const { edition } = await load(args, PACK, { edition: id });
  if (edition === null) throw notFound();
  const faults = [...unknownFilters(params), ...packFaults(edition, filters)];
  if (faults.length > 0) return { edition, faults, chosen: null, area: null };
  const area = onlyArea(filters);
  return {
    edition,
    faults,
    chosen: await chosenIndicators(args, id, filters),
    area: area === null ? null : `${id}.${area}`,
  };
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
