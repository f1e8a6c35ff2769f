import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What failed, in a sentence that says what can be done. */
export function failureWords(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) return answered(error);
  if (ServerError.is(error))
    return `The server answered with an error (${error.statusCode}). It may be busy.`;
  if (error instanceof TypeError && /fetch|import|load/i.test(error.message)) {
    return 'The server could not be reached. Check your connection.';
  }
  return 'Something went wrong in drawing this page.';
}

function answered({ errors }: CombinedGraphQLErrors): string {
  const extensions = errors.map((error) => error.extensions);
  if (extensions.some((extension) => extension?.code === 'TIMED_OUT'))
    return 'The server took too long over this. It may be busy.';
  const request = extensions.map((extension) => extension?.requestId).find((id) => typeof id === 'string');
  const words = 'The server understood the question but could not answer it.';
  return request === undefined
    ? words
    : `${words} Whoever looks after Dial finds out why by the number of the request: ${request}.`;
}
