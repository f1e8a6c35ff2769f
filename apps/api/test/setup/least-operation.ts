import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** An operation that asks for one field of a root type with the least that it takes, and shows of the answer its kind alone. */
export function leastOperation(root: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const args = field.args
    .filter((arg) => root === 'mutation' || isRequiredArgument(arg))
    .map(({ name, type }) => `${name}: ${written(type)}`)
    .join(', ');
  const shown =
    root === 'mutation' ? ' { __typename ... on NotAllowed { permission message } }' : ' { __typename }';
  const called = args === '' ? field.name : `${field.name}(${args})`;
  return `${root} { answer: ${called}${isLeafType(getNamedType(field.type)) ? '' : shown} }`;
}

/** A value of an input type, as a query writes it. */
export function written(type: GraphQLInputType): string {
  if (isNonNullType(type)) return written(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return VALUES[String(type)] ?? '"x"';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${written(field.type)}`).join(', ')} }`;
}

const VALUES: Readonly<Record<string, string>> = {
  Int: '1',
  Boolean: 'false',
  Float: '1',
  Date: '"2099-01-01"',
  DateTime: '"2099-01-01T00:00:00Z"',
  Decimal: '"1"',
};
