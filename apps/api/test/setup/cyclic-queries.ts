import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { call, fieldsOf, type Values } from './every-query.ts';

type Field = GraphQLField<unknown, unknown>;

/**
 * For every list that can be asked for again below itself: the query that goes to it by the shortest way and round as often as the
 * depth allows, asking for each thing once, and twice by an alias and a fragment.
 */
export function cyclicQueries(schema: GraphQLSchema, values: Values, depth: number): Map<string, string> {
  const root = schema.getQueryType();
  if (root == null) throw new Error('The schema has no queries.');
  const queries = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === root) continue;
    for (const field of fieldsOf(type)) {
      const below = getNamedType(field.type);
      if (!isListType(getNullableType(field.type)) || !isObjectType(below)) continue;
      const [there, back] = [way(root, type), way(below, type)];
      if (there === null || back === null) continue;
      const round = [field, ...back];
      const path = [...there];
      while (path.length < depth - 1) path.push(round[(path.length - there.length) % round.length] ?? field);
      const name = `${type.name}.${field.name}`;
      queries.set(name, `{ ${nested(path, values, 1)} }`);
      queries.set(`${name}, twice`, `{ ${nested(path, values, 2)} }`);
    }
  }
  return queries;
}

/** Aliases of one query, below what is allowed. */
const MOST_DOUBLED = 3;

function nested(path: readonly Field[], values: Values, times: number): string {
  const [field, ...rest] = path;
  if (field === undefined) return '__typename';
  const once = `${call(field, values)} { ${nested(rest, values, rest.length > MOST_DOUBLED ? times : 1)} }`;
  if (times === 1) return once;
  const parent = getNamedType(field.type);
  return `${once} again: ${call(field, values)} { ... on ${parent.name} { ${nested(rest, values, 1)} } }`;
}

/** The shortest way from one type to another, field by field; null where there is none. */
function way(from: GraphQLObjectType, to: GraphQLObjectType): readonly Field[] | null {
  const ways = new Map<GraphQLObjectType, readonly Field[]>([[from, []]]);
  for (const [type, path] of ways) {
    if (type === to) return path;
    for (const field of fieldsOf(type)) {
      const below = getNamedType(field.type);
      if (isObjectType(below) && !ways.has(below)) ways.set(below, [...path, field]);
    }
  }
  return null;
}
