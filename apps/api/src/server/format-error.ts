import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { presentRequest, tellFault } from './watch/present-request.ts';
import { howLong, isTimedOut, TIMED_OUT } from './watch/timed-out.ts';

/** What a client made wrong is told; what broke inside is logged and not shown, but for the id by which the log tells of it. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof GraphQLError || formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR')
    return formatted;
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
