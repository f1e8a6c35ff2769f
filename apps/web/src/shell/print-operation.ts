import { type ASTNode, type DefinitionNode, Kind, print } from 'graphql';

/**
 * The text of a document, the operation first and its fragments by name. The build hashes this text and the browser sends it
 * where the server does not know the hash, so that both agree on it.
 */
export function printOperation(node: ASTNode): string {
  if (node.kind !== Kind.DOCUMENT) return print(node);
  const definitions = node.definitions.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return print({ ...node, definitions });
}

function sortKey(definition: DefinitionNode): string {
  return definition.kind === Kind.FRAGMENT_DEFINITION ? definition.name.value : '';
}
