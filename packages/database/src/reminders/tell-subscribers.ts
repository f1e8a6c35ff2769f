import { type ToldOf, whatToTell } from '@dial/domain/view/what-to-tell';
import type { PrismaClient, TransactionClient } from '../open/client.ts';
import { TRANSACTION_OPTIONS } from '../open/database.ts';
import { readerOf, type Visibility } from '../read/reader.ts';
import { readViewShown } from '../read/view-shown.ts';
import { toldJson } from '../write/told-json.ts';

/** From which stage on somebody with these roles sees editions: the API's permissions know. */
export type SeesFrom = (roles: readonly string[]) => Visibility;

/**
 * Notes what is new in every view that somebody active subscribes to, within what that person may see now. Each view is looked at
 * once for every version of the data, in a transaction that no write overtakes: whatever restarts or runs beside it, nothing is
 * told twice and nothing is left out. What was noted moves the version of the data on, as it is something to read.
 *
 * @returns how many notices there are more
 */
export async function tellSubscribers(
  prisma: PrismaClient,
  { now, seesFrom, signal }: { now: () => Date; seesFrom: SeesFrom; signal?: AbortSignal },
): Promise<number> {
  const waiting = await prisma.$queryRaw<{ id: string }[]>`SELECT v.id FROM "SavedView" v
    JOIN "Person" p ON p.id = v."personId" AND p.active
    WHERE v.subscribed AND v."toldAt" < (SELECT version FROM "DataVersion") ORDER BY v.id COLLATE "C"`;
  let count = 0;
  for (const { id } of waiting) {
    if (signal?.aborted) break;
    const told = await prisma.$transaction((tx) => tellOne(tx, id, now(), seesFrom), TRANSACTION_OPTIONS);
    if (told) count += 1;
  }
  return count;
}

async function tellOne(tx: TransactionClient, id: string, at: Date, seesFrom: SeesFrom): Promise<boolean> {
  // The same lock as a write's, first: the two wait for each other in one order.
  const [data] = await tx.$queryRaw<{ version: bigint }[]>`SELECT version FROM "DataVersion" FOR UPDATE`;
  const view = await tx.savedView.findUnique({
    where: { id },
    include: { person: { include: { grants: true } } },
  });
  if (data === undefined || view === null || !view.subscribed || view.toldAt === null) return false;
  const { version } = data;
  if (view.toldAt >= version) return false;
  const reader = readerOf(tx, seesFrom(view.person.grants.map(({ role }) => role)));
  // What Dial itself kept there.
  const before = view.told as unknown as ToldOf;
  const { tell, told } = whatToTell(before, await readViewShown(reader, view));
  if (tell !== null) {
    const { kind, edition: editionId, rows } = tell;
    const changes = tell.changes.map((change) => ({ ...change }));
    const notice = { id: `${id}.${version}.${editionId}`, viewId: id, kind, editionId, at, rows, changes };
    await tx.viewNotice.create({ data: notice });
    await tx.$executeRaw`UPDATE "DataVersion" SET version = version + 1`;
  }
  const toldAt = tell === null ? version : version + 1n;
  await tx.savedView.update({ where: { id }, data: { told: toldJson(told), toldAt } });
  return tell !== null;
}
