import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { createContext, data, type RouterContextProvider } from 'react-router';

/** What a route's loader asks the API through; the shell puts it there. */
export const apiContext = createContext<ApolloClient>();

/** Asks the API from a loader. A failure is thrown, and drawn by the shell's error page. */
export async function load<Data, Variables extends OperationVariables>(
  { context }: { readonly context: Readonly<RouterContextProvider> },
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const result = await context
    .get(apiContext)
    .query<Data, OperationVariables>({ query, variables })
    .catch((error: unknown) => {
      throw saysNotFound(error) ? notFound() : error;
    });
  if (result.data === undefined) throw new Error('The answer was empty');
  return result.data;
}

/** The API refuses, by this code, what is asked about an edition or indicator that is not held. */
function saysNotFound(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'NOT_FOUND')
  );
}

/** Thrown from a loader where the address names nothing: the not-found page is drawn. */
export function notFound() {
  return data(null, { status: 404 });
}
