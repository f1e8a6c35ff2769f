import { graphql, type ResultOf } from '../graphql.ts';

export const OVERRIDE = graphql(`
  fragment OverrideParts on RatingOverride {
    id
    rag
    reason
    expiresOn
    state
    version
    proposed {
      by
      at
    }
    decided {
      by
      at
      reason
    }
    mayDecide
    mayWithdraw
  }
`);

export type Override = ResultOf<typeof OVERRIDE>;
