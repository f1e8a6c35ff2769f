import { Kind, parse } from 'graphql';
import { DOCUMENT } from './collect-operations.ts';

/**
 * A source with the parsed document in the place of each document's text. The node of an operation has its id as `id`, beside
 * the fields that the parser gives it: copies of the document keep it.
 */
export function parsedCode(source: string, ids: ReadonlyMap<string, string>): string {
  return source.replace(DOCUMENT, (_whole, text: string) => `graphql(${documentCode(text, ids)}`);
}

function documentCode(text: string, ids: ReadonlyMap<string, string>): string {
  const document = parse(text, { noLocation: true });
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, id: ids.get(definition.name?.value ?? '') }
      : definition,
  );
  return JSON.stringify({ ...document, definitions });
}
