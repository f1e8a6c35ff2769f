import type { Writer } from '@dial/database/write/writer';
import type { Context } from '../server/context.ts';
import { NOT_ALLOWED, type Permission, permissionsOf } from './permissions.ts';
import type { NotAllowed } from './results.ts';

/**
 * The resolver of a mutation, for those who have the permission. Everybody else is told so, and nothing is looked at. The
 * writer that a mutation needs is given here alone.
 */
export function allowed<Args, Result>(
  permission: Permission,
  write: (writer: Writer, args: Args) => Promise<Result>,
): (root: unknown, args: Args, context: Context) => Promise<Result | NotAllowed> {
  return async (_root, args, { viewer, writer, loaders }) => {
    if (writer === null || !permissionsOf(viewer).includes(permission))
      return { __typename: 'NotAllowed', permission, message: NOT_ALLOWED[permission] };
    const result = await write(writer, args);
    // What an earlier mutation of the operation has read may be another now.
    for (const loader of Object.values(loaders)) loader.clearAll();
    return result;
  };
}
