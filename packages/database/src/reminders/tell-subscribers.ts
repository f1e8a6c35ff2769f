import { type ToldOf, whatToTell } from '@dial/domain/view/what-to-tell';
import { updateRows } from '../load/update-rows.ts';
import { insertRows } from '../load/upsert-rows.ts';
import { Prisma, type PrismaClient, type TransactionClient } from '../open/client.ts';
import { TRANSACTION_OPTIONS } from '../open/database.ts';
import { readerOf, type Visibility } from '../read/reader.ts';
import type { ViewPlace } from '../read/view-editions.ts';
import { readViewsShown } from '../read/view-shown.ts';
import { toldJson } from '../write/told-json.ts';

/** From which stage on somebody with these roles sees editions: the API's permissions know. */
export type SeesFrom = (roles: readonly string[]) => Visibility;

/** Views that are looked at in one transaction, for which no write waits long. */
const BATCH = 100;

/**
 * Notes what is new in every view that somebody active subscribes to, within what that person may see now. Each view is looked at
 * once for every version of the data, many in one transaction that no write overtakes: whatever restarts or runs beside it, nothing is
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
  const ids = waiting.map(({ id }) => id);
  let count = 0;
  for (let from = 0; from < ids.length && !signal?.aborted; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    count += await prisma.$transaction((tx) => tellOf(tx, batch, now(), seesFrom), TRANSACTION_OPTIONS);
  }
  return count;
}

interface Subscribed extends ViewPlace {
  /** What Dial itself kept there. */
  readonly told: ToldOf;
  readonly roles: readonly string[];
}

async function tellOf(
  tx: TransactionClient,
  ids: readonly string[],
  at: Date,
  seesFrom: SeesFrom,
): Promise<number> {
  // The same lock as a write's, first: the two wait for each other in one order.
  const [data] = await tx.$queryRaw<{ version: bigint }[]>`SELECT version FROM "DataVersion" FOR UPDATE`;
  if (data === undefined) return 0;
  const { version } = data;
  const views = await tx.$queryRaw<Subscribed[]>(Prisma.sql`SELECT v.id, v.address, v."editionId", v.told,
      ARRAY(SELECT g.role FROM "RoleGrant" g WHERE g."personId" = v."personId") AS roles
    FROM "SavedView" v JOIN "Person" p ON p.id = v."personId" AND p.active
    WHERE v.id = ANY(${ids}) AND v.subscribed AND v."toldAt" < ${version} ORDER BY v.id COLLATE "C"`);
  const news = (await readNews(tx, views, seesFrom)).map(({ view, tell, told }) => ({
    notice: tell && {
      ...{ id: `${view.id}.${version}.${tell.edition}`, viewId: view.id, moment: String(version), at },
      ...{ kind: tell.kind, editionId: tell.edition, rows: tell.rows, changes: tell.changes },
    },
    kept: { id: view.id, told: toldJson(told) },
  }));
  const notices = news.flatMap(({ notice }) => notice ?? []);
  await insertRows(tx, 'ViewNotice', notices);
  if (notices.length > 0) await tx.$executeRaw`UPDATE "DataVersion" SET version = version + 1`;
  const toldAt = String(notices.length > 0 ? version + 1n : version);
  await updateRows(
    tx,
    'SavedView',
    news.map(({ kept }) => ({ ...kept, toldAt })),
  );
  return notices.length;
}

/** What is new in each view, those of people who see the same together. */
async function readNews(tx: TransactionClient, views: readonly Subscribed[], seesFrom: SeesFrom) {
  const news: ({ readonly view: Subscribed } & ReturnType<typeof whatToTell>)[] = [];
  for (const [visibility, seen] of Map.groupBy(views, ({ roles }) => seesFrom(roles))) {
    const shown = await readViewsShown(readerOf(tx, visibility), seen);
    for (const view of seen) {
      const now = shown.get(view.id);
      if (now !== undefined) news.push({ view, ...whatToTell(view.told, now) });
    }
  }
  return news;
}
