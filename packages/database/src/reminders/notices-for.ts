import type { Notice, NoticeReturn } from '@dial/domain/reminders/notice';
import { noticesOf } from '@dial/domain/reminders/notices-of';
import { Prisma, type PrismaClient } from '../open/client.ts';
import { GRANT_COVERS } from '../read/grant-covers.ts';

/** Somebody who is to be told of returns, one at least. */
export interface Reminded {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly notices: readonly Notice[];
}

type Row = NoticeReturn & Omit<Reminded, 'notices'>;

/**
 * Whom to tell of what on a day: active reporting officers, of the returns within their scopes that they have not submitted;
 * active authorising managers, of those that wait for them, their own aside. By one statement, people by id.
 *
 * @param today ISO date
 * @param only the one person to look for; everybody where left out
 */
export async function noticesFor(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  today: string,
  only?: string,
): Promise<Reminded[]> {
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT p.id AS "personId", p.name, p.email, t.id, t."editionId", e.title AS edition, r."indicatorId", i.title, i.series,
      d.label AS period, t.state::text, t."dueOn"::text, t."decisionReason" AS reason
    FROM "Person" p CROSS JOIN "Return" t JOIN "IndicatorReport" r ON r.id = t.id JOIN "Edition" e ON e.id = t."editionId"
      JOIN "Indicator" i ON i.id = r."indicatorId" LEFT JOIN "Period" d ON d.id = r."periodId"
    WHERE p.active AND ${only === undefined ? Prisma.sql`true` : Prisma.sql`p.id = ${only}`} AND e.stage <> 'PUBLISHED'
      AND EXISTS (SELECT 1 FROM "RoleGrant" g WHERE g."personId" = p.id AND ${GRANT_COVERS} AND (
        (g.role = 'reporting-officer' AND t.state IN ('NOT_STARTED', 'DRAFT', 'SENT_BACK'))
        OR (g.role = 'authorising-manager' AND t.state = 'SUBMITTED' AND t."submittedBy" <> p.id)))
    ORDER BY p.id COLLATE "C", t.id COLLATE "C"`);
  return Array.from(Map.groupBy(rows, ({ personId }) => personId).values(), (returns): Reminded | null => {
    const [first] = returns;
    const notices = noticesOf(
      returns.map(({ personId: _, name: _name, email: _email, ...filed }) => filed),
      today,
    );
    if (first === undefined || notices.length === 0) return null;
    const { personId, name, email } = first;
    return { personId, name, email, notices };
  }).filter((reminded) => reminded !== null);
}
