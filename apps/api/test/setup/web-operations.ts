import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  visit,
} from 'graphql';

/** The operations as the web app's sources write them, each with the fragments that it spreads. */
export function webOperations(): Map<string, string> {
  const folder = join(import.meta.dirname, '../../../web/src');
  const definitions = globSync('**/*.{ts,tsx}', { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g)].flatMap(
      ([, text = '']) => parse(text).definitions,
    ),
  );
  const fragments = new Map(
    definitions.flatMap((definition) =>
      // An operation may have the name of a fragment.
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const spread = (definition: DefinitionNode, into = new Set<DefinitionNode>()) => {
    into.add(definition);
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment !== undefined && !into.has(fragment)) spread(fragment, into);
      },
    });
    return into;
  };
  // What a mutation writes is the business of its own tests.
  const operations = definitions.filter(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY,
  );
  return new Map(
    operations.map((operation) => {
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...spread(operation)] };
      return [operation.name?.value ?? '', print(document)];
    }),
  );
}
