import { isIsoDate } from '@dial/domain/period/is-iso-date';
import { Prisma, type Sql } from '../open/client.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import type { Reader } from './reader.ts';

/** Every condition must hold; absent ones mean any. */
export interface AuditFilter {
  readonly editionId?: string | null | undefined;
  readonly indicatorId?: string | null | undefined;
  /** A person's id, "record" for what data files brought, "dial" for what Dial did by itself. */
  readonly actor?: string | null | undefined;
  /** The id of what was written. */
  readonly subject?: string | null | undefined;
  /** One action, or, with a dot at its end, all that begin so: "return.". */
  readonly action?: string | null | undefined;
  /** ISO dates, both included, as days in London. On what is no day of the calendar there was nothing. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export interface AuditEventRow {
  /** Digits. A later event has a greater number. */
  id: string;
  at: string;
  actor: string;
  actorName: string;
  action: string;
  subject: string;
  editionId: string | null;
  indicatorId: string | null;
  /** What was there before, null where nothing was, and after. */
  details: { before: unknown; after: unknown };
}

export interface AuditPage {
  readonly rows: readonly AuditEventRow[];
  readonly hasNextPage: boolean;
  /** What `after` takes for the next page. */
  readonly endCursor: string | null;
}

export type AuditPageRequest = AuditFilter & {
  /** How many at most. */
  readonly first: number;
  /** The id of the last event of the page before; what is no id has nothing after it. */
  readonly after: string | null;
};

/** Newest first. Only for readers of drafts, as an event tells what a draft says; that they may, the API settles. */
export async function readAuditEvents(reader: Reader, request: AuditPageRequest): Promise<AuditPage> {
  const { first, after, from, to } = request;
  const days = [from, to].every((day) => day == null || isIsoDate(day));
  if (reader.visibility !== 'DRAFT' || !days || (after !== null && !/^\d{1,18}$/.test(after))) return NONE;
  const rows =
    await reader.rows<AuditEventRow>(Prisma.sql`SELECT a.id::text, ${instant(Prisma.sql`a.at`)} AS at, a.actor,
      ${nameOf(Prisma.sql`a.actor`)} AS "actorName", a.action, a.subject, a."editionId", a."indicatorId", a.details
    FROM "AuditEvent" a WHERE ${conditionOf(request)} AND ${after === null ? Prisma.sql`true` : Prisma.sql`a.id < ${after}::bigint`}
    ORDER BY a.id DESC LIMIT ${first + 1}`);
  const page = rows.slice(0, first);
  return { rows: page, hasNextPage: rows.length > first, endCursor: page.at(-1)?.id ?? null };
}

/** All of them, newest first, a part at a time, so that an export of years takes no more memory than one of a day. */
export async function* auditEventsOf(
  reader: Reader,
  filter: AuditFilter,
  atOnce = 500,
): AsyncGenerator<AuditEventRow, void, undefined> {
  let after: string | null = null;
  do {
    const page: AuditPage = await readAuditEvents(reader, { ...filter, first: atOnce, after });
    yield* page.rows;
    after = page.hasNextPage ? page.endCursor : null;
  } while (after !== null);
}

const NONE: AuditPage = { rows: [], hasNextPage: false, endCursor: null };

function conditionOf({ editionId, indicatorId, actor, subject, action, from, to }: AuditFilter): Sql {
  const conditions: readonly (readonly [given: string | null | undefined, (value: string) => Sql])[] = [
    [editionId, (value) => Prisma.sql`a."editionId" = ${value}`],
    [indicatorId, aboutIndicator],
    [actor, (value) => Prisma.sql`a.actor = ${value}`],
    [subject, (value) => Prisma.sql`a.subject = ${value}`],
    [
      action,
      (value) =>
        value.endsWith('.') ? Prisma.sql`starts_with(a.action, ${value})` : Prisma.sql`a.action = ${value}`,
    ],
    [from, (value) => Prisma.sql`a.at >= ${startOfDay(value, 0)}`],
    [to, (value) => Prisma.sql`a.at < ${startOfDay(value, 1)}`],
  ];
  const given = conditions.flatMap(([value, condition]) => (value == null ? [] : [condition(value)]));
  return given.length === 0 ? Prisma.sql`true` : Prisma.join(given, ' AND ');
}

/** A recommendation may be about several indicators, now or before it was revised: each finds its events. */
function aboutIndicator(id: string): Sql {
  return Prisma.sql`(a."indicatorId" = ${id} OR (starts_with(a.action, 'recommendation.')
    AND (a.subject IN (SELECT ri."recommendationId" FROM "RecommendationIndicator" ri WHERE ri."indicatorId" = ${id})
      OR jsonb_exists(a.details -> 'before' -> 'indicators', ${id}) OR jsonb_exists(a.details -> 'after' -> 'indicators', ${id}))))`;
}

/** The instant at which a day begins in London, some days on. */
function startOfDay(day: string, daysOn: number): Sql {
  return Prisma.sql`(${day}::date + ${daysOn}::int)::timestamp AT TIME ZONE 'Europe/London'`;
}
