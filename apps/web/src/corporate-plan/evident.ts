import { graphql, type ResultOf } from '../shared/graphql.ts';

/** A text of the plan. Its document is the plan's own and is asked for once. */
export const EVIDENT = graphql(`
  fragment CorporatePlanText on EvidentText {
    text
    raw
    note
    source {
      line
    }
  }
`);

export type Evident = ResultOf<typeof EVIDENT>;

export const MISSING = graphql(`
  fragment CorporatePlanMissing on MissingPart {
    part
    note
    source {
      document
      line
      note
    }
  }
`);

export type Missing = ResultOf<typeof MISSING>;
