import type { IndicatorFilters } from '@dial/domain/address/indicator-filters';
import type { graphql } from './graphql.ts';

export type ScorecardFilter = ReturnType<typeof graphql.scalar<'IndicatorFilter'>>;

/**
 * What the server is asked to narrow by; typed text is looked for in the browser and is not part of it. Nothing chosen is left
 * out, so that the same question always has the same address.
 */
export function scorecardFilter(edition: string, filters: IndicatorFilters): ScorecardFilter {
  const { area, directorate, service, rag, unrated, movement, outcome, frequency, differ } = filters;
  return {
    ...(area.length > 0 && { areas: area.map((slug) => `${edition}.${slug}`) }),
    ...(directorate.length > 0 && { directorates: [...directorate] }),
    ...(service.length > 0 && { services: [...service] }),
    ...(rag.length > 0 && { rags: [...rag] }),
    ...(unrated.length > 0 && { unrated: [...unrated] }),
    ...(movement.length > 0 && { movements: [...movement] }),
    ...(outcome.length > 0 && { outcomes: [...outcome] }),
    ...(frequency.length > 0 && { frequencies: [...frequency] }),
    ...(differ && { ratingsDiffer: true }),
  };
}
