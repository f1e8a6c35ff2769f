import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { createContext, data, type RouterContextProvider } from 'react-router';

/** What a route's loader asks the API through; the shell puts it there. */
export const apiContext = createContext<ApolloClient>();

/** Asks the API from a loader. A failure is thrown, and drawn by the nearest error page. */
export async function load<Data, Variables extends OperationVariables>(
  { context }: { readonly context: Readonly<RouterContextProvider> },
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const result = await context.get(apiContext).query<Data, OperationVariables>({ query, variables });
  if (result.data === undefined) throw new Error('The answer was empty');
  return result.data;
}

/** Thrown from a loader where the address names nothing: the not-found page is drawn. */
export function notFound() {
  return data(null, { status: 404 });
}
