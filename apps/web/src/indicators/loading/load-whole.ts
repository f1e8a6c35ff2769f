import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { LoaderFunctionArgs } from 'react-router';
import { apiContext } from '../../shared/load.ts';
import { heldAnswers } from './held-answers.ts';

const MINUTE = 60_000;

/**
 * Asks the API from a loader for long columns that are only read whole, and holds the answer as it comes, for a while. Apollo's
 * cache would take them apart and put them together again, which is as much work as drawing the page.
 */
export function loadWhole<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
): (args: LoaderFunctionArgs, variables: Variables) => Promise<Data> {
  const answers = heldAnswers<Data>(3, 10 * MINUTE);
  return async ({ context }, variables) => {
    const key = JSON.stringify(variables);
    const held = answers.get(key, Date.now());
    if (held !== undefined) return held.value;
    const { data } = await context
      .get(apiContext)
      .query<Data, OperationVariables>({ query, variables, fetchPolicy: 'no-cache' });
    if (data === undefined) throw new Error('The answer was empty');
    return answers.put(key, data, Date.now()).value;
  };
}
