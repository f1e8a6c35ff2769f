import { createHash } from 'node:crypto';
import { InMemoryCache } from '@apollo/client';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql';
import { printOperation } from '../src/shell/print-operation.ts';

/** An entry of Apollo's persisted query manifest. */
export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly body: string;
}

/** Adds what Apollo Client adds before it sends a document. */
const cache = new InMemoryCache();

/** A document as it is written in the app, in one template literal without substitutions. */
export const DOCUMENT = /\bgraphql\(\s*`([^`]*)`/g;

/**
 * The operations that source texts declare by gql.tada's graphql(`…`), each with the fragments it reaches, as Apollo Client
 * sends it: with `__typename` added. The id is the SHA-256 of the body. Names of operations and fragments are unique.
 */
export function collectOperations(sources: readonly string[]): Operation[] {
  const definitions = sources
    .flatMap((source) => [...source.matchAll(DOCUMENT)].map(([, text]) => text ?? ''))
    .flatMap((text) => parse(text, { noLocation: true }).definitions);
  const fragments = byName(definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION));
  const queries = byName(definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION));
  return [...queries].map(([name, query]) => toOperation(name, query, fragments)).sort(byOperationName);
}

function toOperation(
  name: string,
  query: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Operation {
  const reached = new Set<string>();
  reach(query, fragments, reached);
  const used = [...reached].flatMap((fragment) => fragments.get(fragment) ?? []);
  const body = printOperation(
    cache.transformDocument({ kind: Kind.DOCUMENT, definitions: [query, ...used] }),
  );
  return { id: createHash('sha256').update(body).digest('hex'), name, type: query.operation, body };
}

function reach(
  node: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  reached: Set<string>,
): void {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      if (reached.has(value)) return;
      const fragment = fragments.get(value);
      if (fragment === undefined) throw new Error(`There is no fragment ${value}`);
      reached.add(value);
      reach(fragment, fragments, reached);
    },
  });
}

function byName<Node extends OperationDefinitionNode | FragmentDefinitionNode>(nodes: readonly Node[]) {
  const named = new Map<string, Node>();
  for (const node of nodes) {
    const name = node.name?.value;
    if (name === undefined) throw new Error('An operation has no name');
    if (named.has(name)) throw new Error(`Two documents are named ${name}`);
    named.set(name, node);
  }
  return named;
}

const byOperationName = (a: Operation, b: Operation) => (a.name < b.name ? -1 : 1);
