import type { MailedNews } from '@dial/domain/reminders/reminder-mail';
import { isAtLeast } from '@dial/domain/stage/stage';
import { openView } from '@dial/domain/view/open-view';
import type { RatingChange } from '@dial/domain/view/what-to-tell';
import { Prisma, type PrismaClient } from '../open/client.ts';
import { STAGE_WHEN_TOLD } from '../read/stage-when-told.ts';
import type { Stage } from '../read/words.ts';
import type { SeesFrom } from './tell-subscribers.ts';

/** Somebody who is to be told news of their views, one at least. */
export interface NewsOf {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly news: readonly (MailedNews & { readonly id: string })[];
}

/** Milliseconds after which no news is written of any more: it stands in Dial. */
const STALE = 7 * 24 * 3_600_000;

interface Row extends Omit<NewsOf, 'news'> {
  readonly roles: readonly string[];
  readonly id: string;
  readonly view: string;
  readonly address: string;
  readonly editionId: string;
  readonly edition: string;
  readonly stage: Stage;
  readonly kind: MailedNews['kind'];
  readonly rows: number;
  readonly changes: readonly RatingChange[];
}

/** What no message has told yet: to active people, of editions as those who have their roles now might see them then, oldest first. One statement. */
export async function newsFor(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  now: Date,
  seesFrom: SeesFrom,
): Promise<NewsOf[]> {
  const since = new Date(now.getTime() - STALE);
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT p.id AS "personId", p.name, p.email, ARRAY(SELECT g.role FROM "RoleGrant" g WHERE g."personId" = p.id) AS roles,
      n.id, v.name AS view, v.address, n."editionId", e."financialYear" || ' Q' || e.quarter AS edition, ${STAGE_WHEN_TOLD}::text AS stage,
      n.kind::text, n.rows, n.changes
    FROM "ViewNotice" n JOIN "SavedView" v ON v.id = n."viewId" AND v.subscribed JOIN "Person" p ON p.id = v."personId" AND p.active
      JOIN "Edition" e ON e.id = n."editionId"
    WHERE n."reminderId" IS NULL AND n.at > ${since} ORDER BY p.id COLLATE "C", n.at, n.id COLLATE "C"`);
  const seen = rows.filter(({ roles, stage }) => isAtLeast(stage, seesFrom(roles)));
  return Array.from(Map.groupBy(seen, ({ personId }) => personId).values(), (told): NewsOf[] => {
    const [first] = told;
    if (first === undefined) return [];
    const { personId, name, email } = first;
    const news = told.map(({ id, view, edition, kind, rows: count, changes, address, editionId }) => ({
      ...{ id, view, edition, kind, rows: count, changes, changed: changes.length },
      path: openView(address, editionId),
    }));
    return [{ personId, name, email, news }];
  }).flat();
}
