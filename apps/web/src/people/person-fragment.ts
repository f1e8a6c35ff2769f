import { graphql, type ResultOf } from '../shared/graphql.ts';

/** Somebody as an administrator sees them. */
export const PERSON = graphql(`
  fragment Person on Person {
    id
    name
    email
    active
    lastSeenAt
    secondFactor
    version
    roles {
      name
      scope
    }
  }
`);

export type Person = ResultOf<typeof PERSON>;
