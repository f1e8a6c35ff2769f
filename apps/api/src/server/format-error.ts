import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What a client made wrong is told; what broke inside is logged and not shown. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof GraphQLError && isOfRequest(formatted))
    return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
  process.stderr.write(`${original instanceof Error ? original.stack : String(original)}\n`);
  return {
    message: 'Something went wrong on our side.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
}

/** graphql gives no code to what it refuses before a field is resolved: variables, of which it lists so many, and arguments. */
function isOfRequest({ message, path }: GraphQLFormattedError): boolean {
  return path === undefined || message.startsWith('Argument "');
}
