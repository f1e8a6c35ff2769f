import { type DocumentNode, Kind } from 'graphql';

/** The id that the build wrote into an operation, the hash of its text; undefined in development, where there is none. */
export function operationId(document: DocumentNode): string | undefined {
  const query = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return query !== undefined && 'id' in query && typeof query.id === 'string' ? query.id : undefined;
}
