import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { presentRequest, tellFault } from './watch/present-request.ts';
import { howLong, isTimedOut, TIMED_OUT } from './watch/timed-out.ts';

/** What a client made wrong is told; what broke inside is logged and not shown, but for the id by which the log tells of it. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.validationErrorCode === 'INTROSPECTION_DISABLED')
    return { ...formatted, message: 'This server does not tell its schema.' };
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof GraphQLError && isOfRequest(formatted))
    return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
  const request = presentRequest();
  const path = formatted.path === undefined ? {} : { path: formatted.path };
  if (isTimedOut(original, request)) {
    const message = `${howLong(request)} Nothing of it was written. Ask for less, or try again.`;
    return { message, extensions: { code: TIMED_OUT }, ...path };
  }
  tellFault(original, 'An operation failed.');
  return {
    message: 'Something went wrong on our side.',
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      ...(request === undefined ? {} : { requestId: request.id }),
    },
    ...path,
  };
}

/** graphql gives no code to what it refuses before a field is resolved: variables, of which it lists so many, and arguments. */
function isOfRequest({ message, path }: GraphQLFormattedError): boolean {
  return path === undefined || message.startsWith('Argument "');
}
