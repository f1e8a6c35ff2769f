import { Prisma, type Sql } from '../open/client.ts';
import { GRANT_COVERS } from './grant-covers.ts';
import { type Reader, visible } from './reader.ts';
import type { ReturnState } from './words.ts';

/** How many returns of a directorate are in a state. */
export interface ReturnCountRow {
  editionId: string;
  /** Null, as its name, for indicators that no directorate answers for. */
  directorateId: string | null;
  directorateName: string | null;
  state: ReturnState;
  count: number;
  /** Of these, due before today. */
  overdue: number;
  /** Of these, still to be filed, where nobody who may has an account. */
  withoutOfficer: number;
  /** Of these, still to be approved, where nobody who may has an account. */
  withoutApprover: number;
}

/** A return that was due before today and still waits for its officer. */
export interface LateReturnRow {
  /** The report's id. */
  reportId: string;
  editionId: string;
  indicatorId: string;
  title: string;
  series: string | null;
  directorateId: string | null;
  directorateName: string | null;
  state: ReturnState;
  dueOn: string;
  daysLate: number;
  /** The reporting officers as the edition names them. */
  printed: string[];
  /** Those who may file it, by name; empty where people were not asked for. */
  people: { id: string; name: string; email: string }[];
}

export interface BoardAsked {
  /** ISO date. */
  readonly today: string;
  /** Whether names and e-mail addresses of people are shown to whom it is read for. */
  readonly people: boolean;
}

const LATE = (today: string) =>
  Prisma.sql`(t."dueOn" < ${today}::date AND t.state IN ('NOT_STARTED', 'DRAFT', 'SENT_BACK'))`;

/** Condition on a return `t` of a row `r` that an active person `p` has a grant `g` that covers it and is so. */
const somebodyIs = (so: Sql) =>
  Prisma.sql`EXISTS (SELECT 1 FROM "RoleGrant" g JOIN "Person" p ON p.id = g."personId" AND p.active WHERE ${GRANT_COVERS} AND ${so})`;

/** By directorate, those without one last, and in the order of the states. */
export function readReturnCounts(
  reader: Reader,
  editionIds: readonly string[],
  today: string,
): Promise<ReturnCountRow[]> {
  return reader.rows(Prisma.sql`SELECT e.id AS "editionId", d.id AS "directorateId", d.name AS "directorateName", t.state::text,
      count(*)::int AS count, (count(*) FILTER (WHERE ${LATE(today)}))::int AS overdue,
      (count(*) FILTER (WHERE t.state IN ('NOT_STARTED', 'DRAFT', 'SENT_BACK')
        AND NOT ${somebodyIs(Prisma.sql`g.role = 'reporting-officer'`)}))::int AS "withoutOfficer",
      (count(*) FILTER (WHERE t.state IN ('NOT_STARTED', 'DRAFT', 'SENT_BACK', 'SUBMITTED')
        AND NOT ${somebodyIs(Prisma.sql`g.role IN ('authorising-manager', 'director')
          AND (t.state <> 'SUBMITTED' OR p.id <> t."submittedBy")`)}))::int AS "withoutApprover"
    FROM "Return" t JOIN "IndicatorReport" r ON r.id = t.id JOIN "Edition" e ON e.id = t."editionId"
      LEFT JOIN "Directorate" d ON d.id = r."directorateId"
    WHERE ${visible(reader)} AND e.id = ANY(${editionIds})
    GROUP BY e.id, d.id, t.state
    ORDER BY e.id COLLATE "C", d."sortKey" COLLATE "C" NULLS LAST, d.id COLLATE "C", t.state`);
}

/** The longest late first. */
export function readLateReturns(
  reader: Reader,
  editionIds: readonly string[],
  { today, people }: BoardAsked,
): Promise<LateReturnRow[]> {
  const officers = Prisma.sql`COALESCE((SELECT json_agg(json_build_object('id', p.id, 'name', p.name, 'email', p.email)
      ORDER BY p."sortKey" COLLATE "C", p.id COLLATE "C")
    FROM "Person" p WHERE p.active AND EXISTS (SELECT 1 FROM "RoleGrant" g
      WHERE g."personId" = p.id AND g.role = 'reporting-officer' AND ${GRANT_COVERS})), '[]')`;
  return reader.rows(Prisma.sql`SELECT r.id AS "reportId", e.id AS "editionId", i.id AS "indicatorId", i.title, i.series,
      d.id AS "directorateId", d.name AS "directorateName", t.state::text, t."dueOn"::text,
      ${today}::date - t."dueOn" AS "daysLate", r."reportingOfficers" AS printed,
      ${people ? officers : Prisma.sql`'[]'::json`} AS people
    FROM "Return" t JOIN "IndicatorReport" r ON r.id = t.id JOIN "Edition" e ON e.id = t."editionId"
      JOIN "Indicator" i ON i.id = r."indicatorId" LEFT JOIN "Directorate" d ON d.id = r."directorateId"
    WHERE ${visible(reader)} AND e.id = ANY(${editionIds}) AND e.stage <> 'PUBLISHED' AND ${LATE(today)}
    ORDER BY e.id COLLATE "C", t."dueOn", i."sortKey" COLLATE "C", r.id COLLATE "C"`);
}
