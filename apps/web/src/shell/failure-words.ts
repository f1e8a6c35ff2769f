import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What failed, in a sentence that says what can be done. */
export function failureWords(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) return 'The server understood the question but could not answer it.';
  if (ServerError.is(error))
    return `The server answered with an error (${error.statusCode}). It may be busy.`;
  if (error instanceof TypeError && /fetch|import|load/i.test(error.message)) {
    return 'The server could not be reached. Check your connection.';
  }
  return 'Something went wrong in drawing this page.';
}
