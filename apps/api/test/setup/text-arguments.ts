import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { written } from './least-operation.ts';

export interface TextQuery {
  /** Of the variable "long". */
  readonly type: string;
  readonly body: string;
}

/** For each text that a query of the public can be asked with, by "query.argument.field": a query that asks with "$long" there. */
export function textArguments(schema: GraphQLSchema): Map<string, TextQuery> {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ extensions }) => extensions.permissions === undefined,
  );
  return new Map(
    queries.flatMap((field) =>
      field.args.flatMap((arg) =>
        textsOf(arg.type).map(({ path, type, value }) => {
          const others = field.args.filter((other) => other !== arg && isRequiredArgument(other));
          const given = [
            `${arg.name}: ${value}`,
            ...others.map((other) => `${other.name}: ${written(other.type)}`),
          ];
          const shown = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
          const body = `${field.name}(${given.join(', ')})${shown}`;
          return [[field.name, arg.name, ...path].join('.'), { type: `${type}!`, body }] as const;
        }),
      ),
    ),
  );
}

/** Where a type takes texts, and a value of it with "$long" there. */
function textsOf(
  type: GraphQLInputType,
): { readonly path: readonly string[]; readonly type: string; readonly value: string }[] {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return textsOf(nullable.ofType).map((text) => ({ ...text, value: `[${text.value}]` }));
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).flatMap((field) =>
      textsOf(field.type).map((text) => ({
        ...text,
        path: [field.name, ...text.path],
        value: `{ ${field.name}: ${text.value} }`,
      })),
    );
  }
  const name = String(nullable);
  return name === 'String' || name === 'ID' ? [{ path: [], type: name, value: '$long' }] : [];
}
