import { graphql } from '../../shared/graphql.ts';

export const RATING = graphql(`
  fragment IndicatorRating on Rating {
    computed
    published
    publishedRaw
    rag
    differs
    explanation
    ruleVersion
    ratedValue
    ratedTarget
    unratedReason
    ratedPeriod {
      id
      label
    }
  }
`);
