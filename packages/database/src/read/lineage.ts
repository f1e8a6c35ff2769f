import { Prisma, type Sql } from '../open/client.ts';
import { byTitle } from './by-title.ts';
import { indicatorVisible, type Reader } from './reader.ts';
import type { Comparability } from './words.ts';

/** Condition on a member that the reader may see it: what it carries is no indicator, or one that is seen. */
function memberVisible(reader: Reader, member: Sql): Sql {
  return Prisma.sql`(${member}."indicatorId" IS NULL OR ${indicatorVisible(reader, Prisma.sql`${member}."indicatorId"`)})`;
}

/** Links `l` between members that the reader may see, `one` and `other`. */
export function seenLinks(reader: Reader): Sql {
  return Prisma.sql`"LineageLink" l
    JOIN "ChainMember" one ON one.id = l."earlierId" AND ${memberVisible(reader, Prisma.sql`one`)}
    JOIN "ChainMember" other ON other.id = l."laterId" AND ${memberVisible(reader, Prisma.sql`other`)}`;
}

/** A chain is seen with a link of it. */
function chainVisible(reader: Reader): Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM ${seenLinks(reader)} WHERE l."chainId" = ch.id)`;
}

/** One measure through the documents. */
export interface ChainRow {
  id: string;
  title: string;
}

/** By title. */
export async function readChains(reader: Reader): Promise<ChainRow[]> {
  return byTitle(
    await reader.rows<ChainRow>(
      Prisma.sql`SELECT ch.id, ch.title FROM "MeasureChain" ch WHERE ${chainVisible(reader)} ORDER BY ch.id COLLATE "C"`,
    ),
  );
}

export function readChainsById(reader: Reader, ids: readonly string[]): Promise<ChainRow[]> {
  return reader.rows(Prisma.sql`SELECT ch.id, ch.title FROM "MeasureChain" ch
    WHERE ch.id = ANY(${ids}) AND ${chainVisible(reader)}`);
}

/** The column of a member that names what carries the measure. */
const CARRIER = {
  indicator: Prisma.sql`cm."indicatorId"`,
  proposedMeasure: Prisma.sql`cm."proposedMeasureId"`,
  frameworkMeasure: Prisma.sql`cm."frameworkMeasureId"`,
  planIndicator: Prisma.sql`cm."planIndicatorId"`,
} as const;

/** The chains of what carries a measure, by their place in the record. */
export function readChainsOf(carrier: keyof typeof CARRIER) {
  const column = CARRIER[carrier];
  return (reader: Reader, ids: readonly string[]): Promise<(ChainRow & { carrierId: string })[]> =>
    reader.rows(Prisma.sql`SELECT ${column} AS "carrierId", ch.id, ch.title
      FROM "ChainMember" cm JOIN "MeasureChain" ch ON ch.id = cm."chainId"
      WHERE ${column} = ANY(${ids}) AND ${memberVisible(reader, Prisma.sql`cm`)} AND ${chainVisible(reader)} ORDER BY ${column} COLLATE "C", ch.position`);
}

/** What carries a chain's measure in one document: one of the four ids is given. */
export interface ChainMemberRow {
  id: string;
  chainId: string;
  indicatorId: string | null;
  proposedMeasureId: string | null;
  frameworkMeasureId: string | null;
  planIndicatorId: string | null;
  title: string;
  documentId: string;
  documentTitle: string;
  /** Null for an indicator, which has a history of lines. */
  line: number | null;
}

/** Oldest document first. */
export function readMembersOfChains(reader: Reader, chainIds: readonly string[]): Promise<ChainMemberRow[]> {
  return reader.rows(Prisma.sql`SELECT cm.id, cm."chainId", cm."indicatorId", cm."proposedMeasureId",
      cm."frameworkMeasureId", cm."planIndicatorId",
      COALESCE(i.title || COALESCE(' (' || i.series || ')', ''), pm.text, fm.measure, pi.text) AS title,
      doc.id AS "documentId", doc.title AS "documentTitle", COALESCE(pm.line, fm."firstLine", plan.line) AS line
    FROM "ChainMember" cm
    JOIN "MeasureChain" ch ON ch.id = cm."chainId"
    LEFT JOIN "Indicator" i ON i.id = cm."indicatorId"
    LEFT JOIN "ProposedMeasure" pm ON pm.id = cm."proposedMeasureId"
    LEFT JOIN "FrameworkMeasure" fm ON fm.id = cm."frameworkMeasureId"
    LEFT JOIN "PlanIndicator" pi ON pi.id = cm."planIndicatorId"
    LEFT JOIN LATERAL (${printedInPlan(Prisma.sql`pi.id`)}) plan ON true
    JOIN "Document" doc ON doc.id = COALESCE(i."documentId", pm."documentId", fm."documentId", plan."documentId")
    WHERE cm."chainId" = ANY(${chainIds}) AND ${memberVisible(reader, Prisma.sql`cm`)} AND ${chainVisible(reader)}
    ORDER BY cm."chainId" COLLATE "C", cm.position`);
}

/** The first place where a corporate plan names an indicator: beside an outcome, or in a domain. */
function printedInPlan(indicatorId: Sql): Sql {
  return Prisma.sql`SELECT place."documentId", place.line FROM (
      SELECT cp."documentId", poi.line FROM "PlanOutcomeIndicator" poi
        JOIN "PlanOutcome" po ON po.id = poi."outcomeId" JOIN "PlanPriority" pp ON pp.id = po."priorityId"
        JOIN "CorporatePlan" cp ON cp.id = pp."planId" WHERE poi."indicatorId" = ${indicatorId}
      UNION ALL SELECT cp."documentId", (named->>'line')::int FROM "CorporatePlan" cp
        CROSS JOIN jsonb_array_elements(cp.domains) dom CROSS JOIN jsonb_array_elements(dom->'indicators') named
        WHERE named->>'id' = ${indicatorId}
    ) place ORDER BY place.line LIMIT 1`;
}

/** A link of a chain; the ids of the two indicators where both members are indicators. */
export interface ChainLinkRow {
  chainId: string;
  earlierId: string;
  laterId: string;
  earlierIndicatorId: string | null;
  laterIndicatorId: string | null;
  comparability: Comparability;
  changedTitle: string | null;
  changedUnit: string | null;
  changedPopulation: string | null;
  changedFrequency: string | null;
  changedDefinition: string | null;
  note: string;
}

const LINK = Prisma.sql`l."chainId", l."earlierId", l."laterId", one."indicatorId" AS "earlierIndicatorId",
  other."indicatorId" AS "laterIndicatorId", l.comparability::text, l."changedTitle", l."changedUnit",
  l."changedPopulation", l."changedFrequency", l."changedDefinition", l.note`;

export function readLinksOfChains(reader: Reader, chainIds: readonly string[]): Promise<ChainLinkRow[]> {
  return reader.rows(Prisma.sql`SELECT ${LINK} FROM ${seenLinks(reader)}
    WHERE l."chainId" = ANY(${chainIds}) ORDER BY l."chainId" COLLATE "C", l.position`);
}

/** A link between two indicators, for an indicator of its chain. */
export interface LineageRow extends ChainLinkRow {
  /** Of whose chains it is. */
  indicatorId: string;
  earlierIndicatorId: string;
  laterIndicatorId: string;
}

/** The links between two indicators in the chains that indicators belong to. */
export function readLineageOfIndicators(
  reader: Reader,
  indicatorIds: readonly string[],
): Promise<LineageRow[]> {
  return reader.rows(Prisma.sql`SELECT cm."indicatorId", ${LINK} FROM ${seenLinks(reader)}
    JOIN "MeasureChain" ch ON ch.id = l."chainId"
    JOIN "ChainMember" cm ON cm."chainId" = l."chainId"
    WHERE cm."indicatorId" = ANY(${indicatorIds}) AND ${memberVisible(reader, Prisma.sql`cm`)}
      AND one."indicatorId" IS NOT NULL AND other."indicatorId" IS NOT NULL
    ORDER BY cm."indicatorId" COLLATE "C", ch.position, l.position`);
}
