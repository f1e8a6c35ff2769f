import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../generated/graphql-env.d.ts';

/** Types a document by the committed schema. Exact decimals stay text: hand them to the domain, never to a float. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Decimal: string; Date: string; DateTime: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
