import type { ApolloClient, FetchPolicy, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { createContext, data, type RouterContextProvider } from 'react-router';

/** What a route's loader asks the API through; the shell puts it there. */
export const apiContext = createContext<ApolloClient>();

/**
 * Asks the API from a loader. A failure is thrown, and drawn by the shell's error page. What is never the same twice, or is
 * somebody's own, is asked for with `no-cache`: past the browser's cache too, whose answers are kept by the data's version.
 */
export async function load<Data, Variables extends OperationVariables>(
  { context }: { readonly context: Readonly<RouterContextProvider> },
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  fetchPolicy: FetchPolicy = 'cache-first',
): Promise<Data> {
  const result = await context
    .get(apiContext)
    .query<Data, OperationVariables>({
      query,
      variables,
      fetchPolicy,
      context: fetchPolicy === 'no-cache' ? { fetchOptions: { cache: 'no-store' } } : {},
    })
    .catch((error: unknown) => {
      throw refusalOf(error) ?? error;
    });
  if (result.data === undefined) throw new Error('The answer was empty');
  return result.data;
}

/** The API refuses, by these codes, what is not held and what only some may read. */
function refusalOf(error: unknown) {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const codes = error.errors.map(({ extensions }) => extensions?.code);
  if (codes.includes('NOT_FOUND')) return notFound();
  return codes.includes('NOT_ALLOWED') ? notAllowed() : null;
}

/** Thrown from a loader where the address names nothing: the not-found page is drawn. */
export function notFound() {
  return data(null, { status: 404 });
}

/** Thrown from a loader where the one who asks may not see the page: somebody signed out is led to sign in and back. */
export function notAllowed() {
  return data(null, { status: 403 });
}
