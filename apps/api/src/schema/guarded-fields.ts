import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import { PERMISSIONS, type Permission } from './permissions.ts';

export interface GuardedField {
  /** "Type.field" */
  readonly name: string;
  /** One of these is needed. */
  readonly permissions: readonly Permission[];
}

/** Every field that needs a permission, by name. */
export function guardedFields(schema: GraphQLSchema): GuardedField[] {
  return objectTypes(schema)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        permissions: needed(field.extensions.permissions),
      })),
    )
    .filter(({ permissions }) => permissions.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The permission that the field needs which is being resolved, so that a resolver does not name it once more. */
export function ownPermission({ parentType, fieldName }: GraphQLResolveInfo): Permission {
  const [permission, ...others] = needed(parentType.getFields()[fieldName]?.extensions.permissions);
  if (permission === undefined || others.length > 0)
    throw new Error(`${parentType.name}.${fieldName} does not need just one permission.`);
  return permission;
}

export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
}

function needed(extension: unknown): Permission[] {
  return Array.isArray(extension) ? PERMISSIONS.filter((permission) => extension.includes(permission)) : [];
}
