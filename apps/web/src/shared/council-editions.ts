import { graphql, type ResultOf } from './graphql.ts';

/** What every page needs: asked for once, by the shell, and shared by pages that must choose an edition or know who asks. */
export const COUNCIL_EDITIONS = graphql(`
  query CouncilEditions {
    council {
      name
    }
    editions {
      id
      financialYear
      quarter
      stage
      publishedOn
    }
    viewer {
      id
      name
      permissions
    }
  }
`);

export type CouncilEditions = ResultOf<typeof COUNCIL_EDITIONS>;

/** The newest published edition; null where none is. The API lists the newest first. */
export function newestPublished(editions: CouncilEditions['editions']): string | null {
  return editions.find(({ stage }) => stage === 'PUBLISHED')?.id ?? null;
}
