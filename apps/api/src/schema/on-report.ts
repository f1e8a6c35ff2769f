import type { Writer } from '@dial/database/write/writer';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../server/context.ts';
import { ownPermission } from './guarded-fields.ts';
import { mayOnReport } from './may-on-report.ts';
import { refusedHere } from './refused.ts';
import type { NotAllowed } from './results.ts';
import { writing } from './writing.ts';

/**
 * The resolver of a mutation that writes about a row of an edition, its return or what hangs on it: only where the viewer has the
 * mutation's own permission for that row.
 */
export function onReport<Args, Result>(
  reportIdOf: (args: Args, context: Context) => string | Promise<string>,
  write: (writer: Writer, args: Args, context: Context) => Promise<Result>,
): (root: unknown, args: Args, context: Context, info: GraphQLResolveInfo) => Promise<Result | NotAllowed> {
  return writing<Args, Result | NotAllowed>(async (writer, args, context, info) => {
    const permission = ownPermission(info);
    const reportId = await reportIdOf(args, context);
    return (await mayOnReport(context, permission, reportId))
      ? write(writer, args, context)
      : refusedHere(permission);
  });
}
