import { Prisma } from '../open/client.ts';
import type { EvidentTextJson, MissingPartJson } from './printed-text.ts';
import type { Reader } from './reader.ts';

/** An indicator where a domain or an outcome names it. */
export interface MonitoredRow {
  indicatorId: string;
  text: string;
  raw: string | null;
  note: string | null;
  line: number;
  documentId: string;
}

export type PlanBlockJson =
  | ({ kind: 'heading' | 'paragraph' } & EvidentTextJson)
  | { kind: 'list'; items: EvidentTextJson[] };

export interface PlanSectionJson {
  id: string;
  heading: string;
  /** First and last. */
  lines: [number, number];
  blocks: PlanBlockJson[];
  missing: MissingPartJson[];
}

export interface PlanDomainJson {
  id: string;
  name: string;
  line: number;
  text: EvidentTextJson[];
  indicators: { id: string; text: string; raw: string | null; note: string | null; line: number }[];
  missing: MissingPartJson[];
}

export interface CorporatePlanRow {
  id: string;
  documentId: string;
  documentTitle: string;
  title: string;
  vision: EvidentTextJson;
  sections: PlanSectionJson[];
  timeline: { year: string; entries: EvidentTextJson[] }[];
  timelineMissing: MissingPartJson[];
  domains: PlanDomainJson[];
}

/** Newest first: their ids end with their years. */
export function readCorporatePlans(reader: Reader): Promise<CorporatePlanRow[]> {
  return reader.rows(Prisma.sql`SELECT cp.id, cp."documentId", d.title AS "documentTitle", cp.title, cp.vision,
      cp.sections, cp.timeline, cp."timelineMissing", cp.domains
    FROM "CorporatePlan" cp JOIN "Document" d ON d.id = cp."documentId" ORDER BY cp.id COLLATE "C" DESC`);
}

export interface PlanPriorityRow {
  id: string;
  planId: string;
  name: string;
  printedHeading: string;
  focus: EvidentTextJson[];
  documentId: string;
  line: number;
}

const PRIORITY = Prisma.sql`SELECT pp.id, pp."planId", pp.name, pp."printedHeading", pp.focus, cp."documentId", pp.line
  FROM "PlanPriority" pp JOIN "CorporatePlan" cp ON cp.id = pp."planId"`;

/** In the order of the plan. */
export function readPrioritiesOfPlans(
  reader: Reader,
  planIds: readonly string[],
): Promise<PlanPriorityRow[]> {
  return reader.rows(Prisma.sql`${PRIORITY} WHERE pp."planId" = ANY(${planIds})
    ORDER BY pp."planId" COLLATE "C", pp.position`);
}

export function readPlanPrioritiesById(reader: Reader, ids: readonly string[]): Promise<PlanPriorityRow[]> {
  return reader.rows(Prisma.sql`${PRIORITY} WHERE pp.id = ANY(${ids})`);
}

/** A high level outcome. */
export interface PlanOutcomeRow {
  id: string;
  priorityId: string;
  number: number;
  name: string;
  printedHeading: string;
  context: EvidentTextJson[];
  actions: EvidentTextJson[];
  risks: EvidentTextJson[];
  mitigations: EvidentTextJson[];
  resources: EvidentTextJson[];
  missing: MissingPartJson[];
  documentId: string;
  firstLine: number;
  lastLine: number;
}

const OUTCOME = Prisma.sql`po.id, po."priorityId", po.number, po.name, po."printedHeading", po.context, po.actions,
  po.risks, po.mitigations, po.resources, po.missing, cp."documentId", po."firstLine", po."lastLine"`;

const FROM_OUTCOME = Prisma.sql`FROM "PlanOutcome" po JOIN "PlanPriority" pp ON pp.id = po."priorityId"
  JOIN "CorporatePlan" cp ON cp.id = pp."planId"`;

/** By their numbers. */
export function readOutcomesOfPlanPriorities(
  reader: Reader,
  priorityIds: readonly string[],
): Promise<PlanOutcomeRow[]> {
  return reader.rows(Prisma.sql`SELECT ${OUTCOME} ${FROM_OUTCOME} WHERE po."priorityId" = ANY(${priorityIds})
    ORDER BY po."priorityId" COLLATE "C", po.number`);
}

export function readPlanOutcomesById(reader: Reader, ids: readonly string[]): Promise<PlanOutcomeRow[]> {
  return reader.rows(Prisma.sql`SELECT ${OUTCOME} ${FROM_OUTCOME} WHERE po.id = ANY(${ids})`);
}

/** The outcomes that name an indicator, in the order of the plan. */
export function readOutcomesOfPlanIndicators(
  reader: Reader,
  indicatorIds: readonly string[],
): Promise<(PlanOutcomeRow & { indicatorId: string })[]> {
  return reader.rows(Prisma.sql`SELECT named."indicatorId", ${OUTCOME} ${FROM_OUTCOME}
    JOIN (SELECT DISTINCT poi."outcomeId", poi."indicatorId" FROM "PlanOutcomeIndicator" poi) named ON named."outcomeId" = po.id
    WHERE named."indicatorId" = ANY(${indicatorIds})
    ORDER BY named."indicatorId" COLLATE "C", pp.position, po.number`);
}

/** In the order they are printed. */
export function readMonitoredOfPlanOutcomes(
  reader: Reader,
  outcomeIds: readonly string[],
): Promise<(MonitoredRow & { outcomeId: string })[]> {
  return reader.rows(Prisma.sql`SELECT poi."outcomeId", poi."indicatorId", poi.text, poi.raw, poi.note, poi.line, cp."documentId"
    ${FROM_OUTCOME} JOIN "PlanOutcomeIndicator" poi ON poi."outcomeId" = po.id
    WHERE poi."outcomeId" = ANY(${outcomeIds}) ORDER BY poi."outcomeId" COLLATE "C", poi.position`);
}

/** An indicator that a plan monitors, whichever of its outcomes name it. */
export interface PlanIndicatorRow {
  id: string;
  code: string | null;
  text: string;
}

export function readPlanIndicatorsById(reader: Reader, ids: readonly string[]): Promise<PlanIndicatorRow[]> {
  return reader.rows(
    Prisma.sql`SELECT pi.id, pi.code, pi.text FROM "PlanIndicator" pi WHERE pi.id = ANY(${ids})`,
  );
}
