import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What to ask for where a field takes something, by "field.argument" or by the argument's name, as a query writes it. */
export type Values = Readonly<Record<string, string>>;

/**
 * Operations that together ask for everything that the schema lets anybody ask: of each query what it answers, and of each thing in
 * that what hangs on it, two levels deep, of a list one. Fields that need a permission are left out.
 */
export function everyQuery(schema: GraphQLSchema, values: Values): string[] {
  const root = schema.getQueryType();
  if (root == null) throw new Error('The schema has no queries.');
  return fieldsOf(root).flatMap((field) => {
    const type = getNamedType(field.type);
    const called = call(field, values);
    if (!isObjectType(type)) return [`{ ${called} }`];
    const below = fieldsOf(type).filter((part) => isObjectType(getNamedType(part.type)));
    const depth = isListType(getNullableType(field.type)) ? 0 : 1;
    return [
      `{ ${called} { ${leaves(type, values)} } }`,
      ...below.map((part) => `{ ${called} { ${call(part, values)} { ${selection(part, values, depth)} } } }`),
    ];
  });
}

function selection(field: GraphQLField<unknown, unknown>, values: Values, depth: number): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  const below = depth === 0 ? [] : fieldsOf(type).filter((part) => isObjectType(getNamedType(part.type)));
  return [
    leaves(type, values),
    ...below.map((part) => `${call(part, values)} { ${selection(part, values, depth - 1)} }`),
  ].join(' ');
}

function leaves(type: GraphQLObjectType, values: Values): string {
  const parts = fieldsOf(type).filter((part) => isLeafType(getNamedType(part.type)));
  return ['__typename', ...parts.map((part) => call(part, values))].join(' ');
}

/** Without those that need a permission: nobody without it gets to them. */
export function fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ extensions }) => extensions.permissions === undefined);
}

/** A field with what it is asked with. */
export function call(field: GraphQLField<unknown, unknown>, values: Values): string {
  const args = field.args.flatMap((arg) => {
    const value = values[`${field.name}.${arg.name}`] ?? values[arg.name];
    if (value !== undefined) return [`${arg.name}: ${value}`];
    if (isRequiredArgument(arg)) throw new Error(`Say what ${field.name} is asked with as ${arg.name}.`);
    return [];
  });
  return args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
}
