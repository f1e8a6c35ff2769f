import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** A mapping as an editor has to see it before changing it. */
export const EDITED = graphql(`
  fragment EditedMapping on OutcomeMapping {
    id
    version
    status
    strength
    rationale
    author
    at
    indicator {
      id
      title
      series
    }
    outcome {
      id
      name
    }
  }
`);

export type EditedMapping = ResultOf<typeof EDITED>;
