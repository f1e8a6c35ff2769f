import { graphql, type ResultOf } from '../graphql.ts';

/** What a scrutiny board recommends, and the answer to it. */
export const RECOMMENDATION = graphql(`
  fragment RecommendationParts on Recommendation {
    id
    number
    text
    author
    at
    dueOn
    version
    responseKind
    response
    responded {
      by
      at
    }
    mayRevise
    mayRespond
    indicators {
      id
      title
      series
    }
  }
`);

export type Recommendation = ResultOf<typeof RECOMMENDATION>;
export type ResponseKind = NonNullable<Recommendation['responseKind']>;
