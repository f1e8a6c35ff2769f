import { type LastAct, readLastAct } from '@dial/database/read/last-act';
import { formatInstant } from '@dial/domain/period/format-instant';
import type { Context } from '../server/context.ts';

type Asked = Pick<Context, 'reader' | 'viewer'>;

/**
 * What somebody is told who looked at an older version than there is: who changed it since, and when, as the audit has it.
 *
 * @param what "return"
 * @param id of what was changed
 */
export async function wasChanged({ reader, viewer }: Asked, what: string, id: string): Promise<string> {
  return changedBy(viewer, what, await readLastAct(reader, id));
}

/** The same where it is known who changed it last. */
export function changedBy({ id }: Pick<Asked['viewer'], 'id'>, what: string, last: LastAct | null): string {
  if (last === null) return `Nothing was changed: the ${what} has been changed since you opened it.`;
  const when = formatInstant(last.at);
  return last.actor === id
    ? `Nothing was changed: you changed the ${what} yourself on ${when}, in another window or by pressing twice.`
    : `Nothing was changed: ${last.actorName} changed the ${what} on ${when}, after you had opened it.`;
}
