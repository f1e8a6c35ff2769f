import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { RouterContextProvider } from 'react-router';
import { apiContext } from '../load.ts';

/**
 * Asks the API to change something, from a route's action. Null where no answer came: then nobody knows whether the change was
 * made, and the page must say so and keep what was typed.
 */
export async function change<Data, Variables extends OperationVariables>(
  { context }: { readonly context: Readonly<RouterContextProvider> },
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data | null> {
  const client = context.get(apiContext);
  const answer = await client
    .mutate<Data, OperationVariables>({ mutation, variables, fetchPolicy: 'no-cache' })
    .catch(() => null);
  if (answer?.data === undefined || answer.data === null) return null;
  // A change shows in many answers: lists, counts, both ends of a link. None that was held before it is read again.
  await client.cache.reset();
  return answer.data;
}
