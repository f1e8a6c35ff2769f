import type { ReturnContent } from '@dial/domain/return/return-content';
import { Prisma } from '../open/client.ts';
import { BREAK_HOLDS } from './break-holds.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import type { Reader } from './reader.ts';
import { REOPENED } from './reopened.ts';
import { type ReturnScope, within } from './return-scope.ts';
import type { Frequency, Polarity, Rag, ReturnState, Stage, UnratedReason } from './words.ts';

/** What an officer owes for an indicator in an edition, with what a list and a form show of its row. */
export interface ReturnRow {
  /** The report's id. */
  id: string;
  editionId: string;
  stage: Stage;
  indicatorId: string;
  title: string;
  series: string | null;
  unit: string;
  decimals: number | null;
  areaId: string;
  area: string;
  directorateId: string | null;
  directorateName: string | null;
  serviceId: string | null;
  serviceName: string | null;
  frequency: Frequency | null;
  periodId: string | null;
  periodLabel: string | null;
  state: ReturnState;
  version: number;
  /** ISO date. */
  dueOn: string | null;
  content: ReturnContent;
  savedBy: string | null;
  savedByName: string | null;
  savedAt: string | null;
  submittedBy: string | null;
  submittedByName: string | null;
  submittedAt: string | null;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  /** Reopened after its edition had left the draft. */
  reopened: boolean;
  /** What the row shows now, and what that of the edition before shows. */
  rag: Rag | null;
  previousRag: Rag | null;
  /** What the rule gives the row now, and why it gives none; people may have given it another. */
  computedRag: Rag | null;
  unratedReason: UnratedReason | null;
  polarity: Polarity;
  measure: string | null;
  aggregation: string | null;
  seasonal: boolean;
  runsEvenly: boolean;
  tolerancePoints: string | null;
  thresholdsPrinted: boolean;
  /** Ids of the periods from whose start a changed definition holds. */
  breaks: string[];
}

const RETURN = Prisma.sql`SELECT t.id, t."editionId", e.stage::text, r."indicatorId", i.title, i.series, i.unit, i.decimals,
    a.id AS "areaId", a.name AS area, d.id AS "directorateId", d.name AS "directorateName", s.id AS "serviceId",
    s.name AS "serviceName", r.frequency::text, r."periodId", p.label AS "periodLabel", t.state::text, t.version,
    t."dueOn"::text, t.content, t."savedBy", ${nameOf(Prisma.sql`t."savedBy"`)} AS "savedByName",
    ${instant(Prisma.sql`t."savedAt"`)} AS "savedAt", t."submittedBy",
    ${nameOf(Prisma.sql`t."submittedBy"`)} AS "submittedByName", ${instant(Prisma.sql`t."submittedAt"`)} AS "submittedAt",
    t."decidedBy", ${nameOf(Prisma.sql`t."decidedBy"`)} AS "decidedByName",
    ${instant(Prisma.sql`t."decidedAt"`)} AS "decidedAt", t."decisionReason", ${REOPENED} AS reopened, r.rag::text, before.rag::text AS "previousRag",
    r."computedRag"::text, r."unratedReason"::text,
    i.polarity::text, i.measure::text, i.aggregation::text, i.seasonal, i."runsEvenly", i."tolerancePoints"::text,
    e."thresholdsPrinted", COALESCE((SELECT array_agg(b."periodId" ORDER BY b.id COLLATE "C") FROM "SeriesBreak" b
      WHERE b."indicatorId" = r."indicatorId" AND ${BREAK_HOLDS}), '{}') AS breaks
  FROM "Return" t JOIN "IndicatorReport" r ON r.id = t.id JOIN "Edition" e ON e.id = t."editionId"
    JOIN "Indicator" i ON i.id = r."indicatorId" JOIN "EditionArea" a ON a.id = r."areaId"
    LEFT JOIN "Period" p ON p.id = r."periodId" LEFT JOIN "Directorate" d ON d.id = r."directorateId"
    LEFT JOIN "Service" s ON s.id = r."serviceId"
    LEFT JOIN "IndicatorReport" before ON before."editionId" = e."openedFromId" AND before."indicatorId" = r."indicatorId"`;

export interface ReturnsAsked {
  /** Those of one edition; of every one where left out. */
  readonly editionId?: string;
  readonly states?: readonly ReturnState[];
  /** Only those of editions that are not published. */
  readonly underWay?: boolean;
  readonly scope: ReturnScope;
}

/**
 * The returns within a scope, in whatever stage their edition is: an officer sees what they owe in a draft that they see nothing else
 * of. The scope is that of the permission, which the API settles; an empty one sees none. The next due first.
 */
export function readReturns(
  reader: Reader,
  { editionId, states, underWay = false, scope }: ReturnsAsked,
): Promise<ReturnRow[]> {
  return reader.rows(Prisma.sql`${RETURN} WHERE ${within(scope)}
      AND ${editionId === undefined ? Prisma.sql`true` : Prisma.sql`t."editionId" = ${editionId}`}
      AND ${states === undefined ? Prisma.sql`true` : Prisma.sql`t.state::text = ANY(${states})`}
      AND ${underWay ? Prisma.sql`e.stage <> 'PUBLISHED'` : Prisma.sql`true`}
    ORDER BY t."dueOn" NULLS LAST, r."titleKey" COLLATE "C", t.id COLLATE "C"`);
}

export function readReturnsById(
  reader: Reader,
  ids: readonly string[],
  scope: ReturnScope,
): Promise<ReturnRow[]> {
  return reader.rows(Prisma.sql`${RETURN} WHERE ${within(scope)} AND t.id = ANY(${ids})`);
}

/** One return; null where there is none, or it lies outside the scope. */
export async function readReturn(reader: Reader, id: string, scope: ReturnScope): Promise<ReturnRow | null> {
  const [row] = await readReturnsById(reader, [id], scope);
  return row ?? null;
}
