import { Prisma } from '../open/client.ts';
import { authorName } from './author-name.ts';
import { byTitle } from './by-title.ts';
import { instant } from './instant.ts';
import type { Reader } from './reader.ts';
import type { DeliveryMeasureStatus } from './words.ts';

/** A strategy, service or team plan whose measures should change the dial. */
export interface DeliveryPlanRow {
  id: string;
  title: string;
  owner: string;
  directorateId: string | null;
  directorateName: string | null;
  author: string;
  at: string;
}

const PLAN = Prisma.sql`SELECT dp.id, dp.title, dp.owner, dp."directorateId", d.name AS "directorateName",
    ${authorName(Prisma.sql`dp.author`)} AS author, ${instant(Prisma.sql`dp.at`)} AS at
  FROM "DeliveryPlan" dp LEFT JOIN "Directorate" d ON d.id = dp."directorateId"`;

/** By title. */
export async function readDeliveryPlans(reader: Reader): Promise<DeliveryPlanRow[]> {
  return byTitle(await reader.rows<DeliveryPlanRow>(Prisma.sql`${PLAN} ORDER BY dp.id COLLATE "C"`));
}

export function readDeliveryPlansById(reader: Reader, ids: readonly string[]): Promise<DeliveryPlanRow[]> {
  return reader.rows(Prisma.sql`${PLAN} WHERE dp.id = ANY(${ids})`);
}

/** Null where there is none. */
export async function readDeliveryPlan(reader: Reader, id: string): Promise<DeliveryPlanRow | null> {
  return (await readDeliveryPlansById(reader, [id]))[0] ?? null;
}

/** A plan's own measure. */
export interface DeliveryMeasureRow {
  id: string;
  planId: string;
  title: string;
  unit: string | null;
  reason: string;
  frameworkMeasureId: string | null;
  proposedMeasureId: string | null;
  status: DeliveryMeasureStatus;
  version: number;
  author: string;
  at: string;
  decisionReason: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
}

const MEASURE = Prisma.sql`SELECT dm.id, dm."planId", dm.title, dm.unit, dm.reason, dm."frameworkMeasureId",
    dm."proposedMeasureId", dm.status::text, dm.version,
    ${authorName(Prisma.sql`dm.author`)} AS author, ${instant(Prisma.sql`dm.at`)} AS at, dm."decisionReason",
    ${authorName(Prisma.sql`dm."decidedBy"`)} AS "decidedBy", ${instant(Prisma.sql`dm."decidedAt"`)} AS "decidedAt"
  FROM "DeliveryMeasure" dm`;

/** In the order they were put in. */
const ORDER = Prisma.sql`dm.at, dm.id COLLATE "C"`;

export function readDeliveryMeasuresById(
  reader: Reader,
  ids: readonly string[],
): Promise<DeliveryMeasureRow[]> {
  return reader.rows(Prisma.sql`${MEASURE} WHERE dm.id = ANY(${ids})`);
}

/** Null where there is none. */
export async function readDeliveryMeasure(reader: Reader, id: string): Promise<DeliveryMeasureRow | null> {
  return (await readDeliveryMeasuresById(reader, [id]))[0] ?? null;
}

/** Withdrawn ones last. */
export function readDeliveryMeasuresOfPlans(
  reader: Reader,
  planIds: readonly string[],
): Promise<DeliveryMeasureRow[]> {
  return reader.rows(Prisma.sql`${MEASURE} WHERE dm."planId" = ANY(${planIds})
    ORDER BY dm."planId" COLLATE "C", dm.status = 'WITHDRAWN', ${ORDER}`);
}

/** Those that stand under a measure of the framework; withdrawn ones no longer do. */
export function readDeliveryMeasuresOfFrameworkMeasures(
  reader: Reader,
  ids: readonly string[],
): Promise<DeliveryMeasureRow[]> {
  return reader.rows(Prisma.sql`${MEASURE} WHERE dm."frameworkMeasureId" = ANY(${ids}) AND dm.status = 'REGISTERED'
    ORDER BY dm."frameworkMeasureId" COLLATE "C", ${ORDER}`);
}

/** The same under a proposed measure. */
export function readDeliveryMeasuresOfProposedMeasures(
  reader: Reader,
  ids: readonly string[],
): Promise<DeliveryMeasureRow[]> {
  return reader.rows(Prisma.sql`${MEASURE} WHERE dm."proposedMeasureId" = ANY(${ids}) AND dm.status = 'REGISTERED'
    ORDER BY dm."proposedMeasureId" COLLATE "C", ${ORDER}`);
}

/** What plans want outside the framework: undecided ones, oldest first, then the newest decisions. */
export function readMeasureRequests(reader: Reader): Promise<DeliveryMeasureRow[]> {
  return reader.rows(Prisma.sql`${MEASURE} WHERE dm.status IN ('REQUESTED', 'APPROVED', 'DECLINED')
    ORDER BY dm.status <> 'REQUESTED', dm."decidedAt" DESC, ${ORDER}`);
}
