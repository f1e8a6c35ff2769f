import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { graphql, type ResultOf, readFragment } from '../../../shared/graphql.ts';
import { SAVED_RETURN } from '../filed-return.ts';
import type { SaveAnswer, Send, Sent } from './save-answer.ts';

const RESULT = graphql(
  `
    fragment SaveReturnResult on ChangeReturnResult {
      __typename
      ... on ReturnChanged {
        return {
          id
          ...SavedReturn
        }
      }
      ... on ReturnConflict {
        message
        return {
          id
          ...SavedReturn
        }
      }
      ... on InvalidInput {
        message
        errors {
          field
          message
        }
      }
      ... on NotAllowed {
        message
      }
    }
  `,
  [SAVED_RETURN],
);

const SAVE = graphql(
  `
    mutation SaveReturn($input: SaveReturnInput!) {
      result: saveReturn(input: $input) {
        ...SaveReturnResult
      }
    }
  `,
  [RESULT],
);

const SUBMIT = graphql(
  `
    mutation SubmitReturn($input: SaveReturnInput!) {
      result: submitReturn(input: $input) {
        ...SaveReturnResult
      }
    }
  `,
  [RESULT],
);

const WHO = graphql(`
  query ReturnWriter {
    viewer {
      id
    }
  }
`);

/** Saves and submits a return through the API. What is held of other pages stays: a draft shows in none. */
export function sendReturn(client: ApolloClient, id: string): Send {
  return async (sent) => {
    const answer = await client
      .mutate({
        mutation: sent.action === 'submit' ? SUBMIT : SAVE,
        variables: { input: { id, version: sent.version, content: inputOf(sent) } },
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { keepalive: sent.leaving } },
      })
      .catch((error: unknown) => ({ data: null, isOffline: !hasAnswered(error) }));
    if (answer.data == null)
      return { kind: 'unanswered', isOffline: 'isOffline' in answer && answer.isOffline };
    const result = readFragment(RESULT, answer.data.result);
    return result.__typename === 'NotAllowed' && (await isSignedOut(client))
      ? { kind: 'signed-out' }
      : answerOf(result);
  };
}

function answerOf(result: ResultOf<typeof RESULT>): SaveAnswer {
  switch (result.__typename) {
    case 'ReturnChanged':
      return { kind: 'changed', filed: readFragment(SAVED_RETURN, result.return) };
    case 'ReturnConflict':
      return {
        kind: 'conflict',
        filed: readFragment(SAVED_RETURN, result.return),
        message: result.message,
      };
    case 'InvalidInput': {
      const { errors, message } = result;
      // What is wrong with the return itself, and not with a field of the form, is said without one.
      const said = errors.map((error) => (error.field === 'id' ? { ...error, field: '' } : error));
      return { kind: 'invalid', errors: said.length === 0 ? [{ field: '', message }] : said };
    }
    case 'NotAllowed':
      return { kind: 'refused', message: result.message };
  }
}

/** The shape of the API's input; a list of its own, since the domain's cannot be changed. */
function inputOf({ content }: Sent) {
  return { ...content, revisions: content.revisions.map((revision) => ({ ...revision })) };
}

/** The server was reached, and could not do what was asked. */
function hasAnswered(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) || ServerError.is(error);
}

async function isSignedOut(client: ApolloClient): Promise<boolean> {
  const answer = await client.query({ query: WHO, fetchPolicy: 'no-cache' }).catch(() => null);
  return answer?.data !== undefined && answer.data.viewer.id === null;
}
