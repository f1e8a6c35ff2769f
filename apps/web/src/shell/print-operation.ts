import { type DefinitionNode, type DocumentNode, Kind, print } from 'graphql';

/**
 * The text of a document, the operation first and its fragments by name. The build hashes this text and the browser sends it
 * where the server does not know the hash, so that both agree on it.
 */
export function printOperation(document: DocumentNode): string {
  const definitions = document.definitions.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return print({ ...document, definitions });
}

function sortKey(definition: DefinitionNode): string {
  return definition.kind === Kind.FRAGMENT_DEFINITION ? definition.name.value : '';
}
