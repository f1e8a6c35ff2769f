import type { graphql } from './graphql.ts';
import type { IndicatorFilters } from './indicator-filters.ts';

export type ScorecardFilter = ReturnType<typeof graphql.scalar<'IndicatorFilter'>>;

/** What the server is asked to narrow by; typed text is looked for in the browser and is not part of it. */
export function scorecardFilter(edition: string, filters: IndicatorFilters): ScorecardFilter {
  return {
    areas: chosen(filters.area.map((slug) => `${edition}.${slug}`)),
    directorates: chosen(filters.directorate),
    services: chosen(filters.service),
    rags: chosen(filters.rag),
    unrated: chosen(filters.unrated),
    movements: chosen(filters.movement),
    outcomes: chosen(filters.outcome),
    frequencies: chosen(filters.frequency),
    ratingsDiffer: filters.differ || undefined,
  };
}

/** Nothing chosen is left out, so that the same question always has the same address. */
function chosen<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : [...values];
}
