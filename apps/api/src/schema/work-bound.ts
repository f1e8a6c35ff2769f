import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  Kind,
  responsePathAsArray,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../server/context.ts';
import { LIMITS } from '../server/limits.ts';

/** What one operation has resolved so far. */
export interface Work {
  /** Fields and items of lists. */
  resolved: number;
  /** What every further field of it answers, once there are too many. */
  refusal: GraphQLError | null;
}

/**
 * Bounds what one operation really resolves, whatever its text looked like: before the things are shown that a field answers,
 * the fields selected of each of them are counted. Aliases and fragments count as often as they are asked for. Measuring the text
 * (`complexity`) refuses sooner, but can only guess how long lists are.
 */
class WorkBoundPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { kind } = field.type;
    if (kind === 'Scalar' || kind === 'Enum') return resolver;
    return (parent, args, context, info) => {
      // A plugin is written for any builder; the one it is for has Dial's context.
      const { work } = context as unknown as Context;
      if (work.refusal !== null) throw work.refusal;
      const result: unknown = resolver(parent, args, context, info);
      return isThenable(result)
        ? result.then((value) => counted(work, value, info))
        : counted(work, result, info);
    };
  }
}

/** What the database answers is none of JavaScript's own promises. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function counted<Value>(work: Work, value: Value, info: GraphQLResolveInfo): Value {
  if (work.refusal !== null) throw work.refusal;
  const fields = info.fieldNodes.reduce(
    (sum, { selectionSet }) => sum + fieldsIn(selectionSet, info.fragments),
    0,
  );
  work.resolved += workFor(value, fields);
  if (work.resolved <= LIMITS.resolved) return value;
  const most = LIMITS.resolved.toLocaleString('en-GB');
  // With its place, or each field that throws it would make an error of its own out of it.
  work.refusal = new GraphQLError(
    `The operation resolves more than ${most} fields and list items. Ask for less, or in pages.`,
    {
      nodes: info.fieldNodes,
      path: responsePathAsArray(info.path),
      extensions: { code: 'OPERATION_TOO_LARGE', limit: 'resolved' },
    },
  );
  throw work.refusal;
}

/** Each item of a list, and the fields of each thing. Nothing is resolved for a plain value: ten of a list count as one. */
function workFor(value: unknown, fields: number): number {
  if (value == null) return 0;
  if (!Array.isArray(value)) return fields;
  if (fields === 0) return plainValues(value) / 10;
  return value.reduce((sum: number, item) => sum + 1 + workFor(item, fields), 0);
}

/** In a list, and in the lists in it. */
function plainValues(values: readonly unknown[]): number {
  return values.reduce((sum: number, value) => sum + 1 + (Array.isArray(value) ? plainValues(value) : 0), 0);
}

const counts = new WeakMap<SelectionSetNode, number>();

type Fragments = GraphQLResolveInfo['fragments'];

/** Fields of a selection, those of its fragments too; not of what lies below. */
export function fieldsIn(selection: SelectionSetNode | undefined, fragments: Fragments): number {
  if (selection === undefined) return 0;
  const known = counts.get(selection);
  if (known !== undefined) return known;
  const count = selection.selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + 1;
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    return sum + fieldsIn(inner?.selectionSet, fragments);
  }, 0);
  counts.set(selection, count);
  return count;
}

SchemaBuilder.registerPlugin('workBound', WorkBoundPlugin);

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      workBound: WorkBoundPlugin<Types>;
    }
  }
}
