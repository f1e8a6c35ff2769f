import { graphql, type ResultOf } from '../graphql.ts';

/** What changed of a row or an edition, as the API words it. */
export const FIELD_CHANGE = graphql(`
  fragment FieldChangeParts on FieldChange {
    field
    label
    before
    after
    words {
      text
      change
    }
  }
`);

export type FieldChange = ResultOf<typeof FIELD_CHANGE>;
