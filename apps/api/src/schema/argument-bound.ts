import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { LIMITS } from '../server/limits.ts';

/**
 * Bounds the texts and lists that a field is asked with, whatever they mean, so that no one has to remember it. What a mutation is
 * sent is bounded by the size of a request, and by what it is for.
 */
class ArgumentBoundPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (field.kind === 'Mutation' || Object.keys(field.args).length === 0) return resolver;
    return (parent, args, context, info) => {
      for (const [name, value] of Object.entries(args)) refuseLong(name, value);
      return resolver(parent, args, context, info);
    };
  }
}

/** @param name with what it lies in: "filter.search" */
function refuseLong(name: string, value: unknown): void {
  if (typeof value === 'string') {
    if (value.length > LIMITS.argumentLength)
      throw tooLong(name, value.length, LIMITS.argumentLength, 'characters');
  } else if (Array.isArray(value)) {
    if (value.length > LIMITS.argumentItems)
      throw tooLong(name, value.length, LIMITS.argumentItems, 'values');
    for (const item of value) refuseLong(name, item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [part, inner] of Object.entries(value)) refuseLong(`${name}.${part}`, inner);
  }
}

function tooLong(name: string, has: number, most: number, what: string): GraphQLError {
  return new GraphQLError(`${name} has ${has} ${what}; at most ${most} are allowed.`, {
    extensions: { code: 'BAD_USER_INPUT', field: name },
  });
}

SchemaBuilder.registerPlugin('argumentBound', ArgumentBoundPlugin);

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      argumentBound: ArgumentBoundPlugin<Types>;
    }
  }
}
