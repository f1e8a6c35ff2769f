import type { Writer } from '@dial/database/write/writer';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../server/context.ts';

/**
 * The resolver of a mutation that writes in the viewer's name. The mutation's `permission` has let through only somebody who has
 * a name.
 */
export function writing<Args, Result>(
  write: (writer: Writer, args: Args, context: Context, info: GraphQLResolveInfo) => Promise<Result>,
): (root: unknown, args: Args, context: Context, info: GraphQLResolveInfo) => Promise<Result> {
  return (_root, args, context, info) => {
    if (context.writer === null) throw new Error('Nobody is signed in, and a mutation was let through.');
    return write(context.writer, args, context, info);
  };
}
