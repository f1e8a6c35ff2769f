import type { Context } from '../server/context.ts';
import { mayWithin, type Permission } from './permissions.ts';

type Asked = Pick<Context, 'viewer' | 'loaders'>;

/**
 * Whether the viewer may do something to a row of an edition, by what the row belongs to and its edition's stage. To a row that is not
 * there, who may do it everywhere: they are told so, and nobody else learns which rows there are.
 */
export async function mayOnReport(
  { viewer, loaders }: Asked,
  permission: Permission,
  reportId: string,
): Promise<boolean> {
  return mayWithin(viewer, permission, (await loaders.place.load(reportId)) ?? {});
}

/** The same of one of several rows at least. */
export async function mayOnSome(
  asked: Asked,
  permission: Permission,
  reportIds: readonly string[],
): Promise<boolean> {
  const allowed = await Promise.all(reportIds.map((id) => mayOnReport(asked, permission, id)));
  return allowed.includes(true) || mayWithin(asked.viewer, permission, {});
}
