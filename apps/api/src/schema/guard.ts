import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import type { Context } from '../server/context.ts';
import { mayAny, notAllowed, type Permission } from './permissions.ts';
import { refused } from './refused.ts';

/** What a field needs: a permission, or one of several. */
export type Needed = Permission | readonly [Permission, ...Permission[]];

/**
 * Makes the field option `permission` hold, for every field that names one: whoever has it nowhere does not get to the resolver. A query
 * or field then answers an error with the code NOT_ALLOWED, a mutation the NotAllowed of its union. Whether it holds
 * for the very thing that is asked about is for the resolver to see, by `mayWithin` or `scopesOf`.
 */
class GuardPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const permissions = neededBy(field);
    if (permissions.length === 0) {
      if (field.kind !== 'Mutation') return field;
      throw new Error(`The mutation ${field.name} names no permission.`);
    }
    return { ...field, extensions: { ...field.extensions, permissions } };
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const permissions = neededBy(field);
    if (permissions.length === 0) return resolver;
    return field.kind === 'Mutation'
      ? guardMutation(resolver, permissions)
      : guardField(resolver, permissions);
  }
}

// A plugin is written for any builder; the one it is for has Dial's context.
type Guarded = GraphQLFieldResolver<unknown, object, object>;

function guardMutation(resolver: Guarded, permissions: readonly Permission[]): Guarded {
  return async (root, args, context, info) => {
    const { viewer, loaders } = context as Context;
    if (!mayAny(viewer, permissions)) return refused(...permissions);
    const result: unknown = await resolver(root, args, context, info);
    // What an earlier mutation of the operation has read may be another now.
    loaders.forgetAll();
    return result;
  };
}

function guardField(resolver: Guarded, permissions: readonly Permission[]): Guarded {
  return (root, args, context, info) => {
    if (mayAny((context as Context).viewer, permissions)) return resolver(root, args, context, info);
    throw new GraphQLError(notAllowed(...permissions), { extensions: { code: 'NOT_ALLOWED', permissions } });
  };
}

function neededBy<Types extends SchemaTypes>(field: PothosOutputFieldConfig<Types>): readonly Permission[] {
  // The option is declared below for every kind of field; the type of a field's own options does not say so.
  const { permission } = field.pothosOptions as { readonly permission?: Needed };
  if (permission === undefined) return [];
  return typeof permission === 'string' ? [permission] : permission;
}

SchemaBuilder.registerPlugin('guard', GuardPlugin);

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      guard: GuardPlugin<Types>;
    }
    interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > {
      /** Who may ask: those with this permission, or with one of these, somewhere. A mutation has to name one. */
      permission?: Needed;
    }
  }
}
