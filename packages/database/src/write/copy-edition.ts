import { Prisma, type TransactionClient } from '../open/client.ts';
import type { NextEdition } from '../read/next-edition.ts';

/**
 * Makes an edition in draft as the one before it was made: areas with the outcomes that they serve, glossary, and the rows with who
 * answers for them. What a document printed of its own quarter stays with it: figures, ratings, highlights, meetings, lines. The rows
 * are yet to be rated.
 */
export async function copyEdition(tx: TransactionClient, next: NextEdition, title: string): Promise<void> {
  const { id, fromId } = next;
  await tx.edition.create({
    data: {
      id,
      title,
      financialYear: next.financialYear,
      quarter: next.quarter,
      stage: 'DRAFT',
      sortKey: id,
      openedFromId: fromId,
      introduction: [],
      links: [],
      legend: [],
      printedTitles: [],
      coloursSurvived: true,
      thresholdsPrinted: false,
    },
  });
  const areaId = Prisma.sql`${id}::text || substr(a.id, length(a."editionId") + 1)`;
  await tx.$executeRaw`INSERT INTO "EditionArea" (id, "editionId", name, position, description, "references", "publishedRaw")
    SELECT ${areaId}, ${id}, a.name, a.position, a.description, a."references", '{}' FROM "EditionArea" a
    WHERE a."editionId" = ${fromId}`;
  await tx.$executeRaw`INSERT INTO "AreaTargetOutcome" ("areaId", "outcomeId", position, text, raw)
    SELECT ${areaId}, o."outcomeId", o.position, o.text, o.raw
    FROM "AreaTargetOutcome" o JOIN "EditionArea" a ON a.id = o."areaId" WHERE a."editionId" = ${fromId}`;
  await tx.$executeRaw`INSERT INTO "GlossaryTerm" ("editionId", term, explanation, "linkLabel", raw, "sortKey")
    SELECT ${id}, term, explanation, "linkLabel", raw, "sortKey" FROM "GlossaryTerm" WHERE "editionId" = ${fromId}`;
  const periods = next.rows.map(({ indicatorId, periodId }) => ({ indicatorId, periodId }));
  await tx.$executeRaw`INSERT INTO "IndicatorReport" (id, "editionId", "indicatorId", "areaId", position, reference, "listedOnly",
      frequency, "frequencyRaw", "periodId", "directorateId", "directorateDerivedFrom", "serviceId", "reportingOfficers",
      "authorisingManagers", director, "unratedReason", explanation, "ruleVersion", "ratingsDiffer", movement,
      "movementExplanation", trend, notes, lines, "searchText", "titleKey", "areaKey", "directorateKey", "ragKey", "distanceKey")
    SELECT ${id} || '.' || r."indicatorId", ${id}, r."indicatorId", ${areaId}, r.position, r.reference, r."listedOnly", r.frequency,
      r."frequencyRaw", n."periodId", r."directorateId", r."directorateDerivedFrom", r."serviceId", r."reportingOfficers",
      r."authorisingManagers", r.director, 'NOT_DUE', '', '', false, 'NOT_COMPARABLE', '', '[]', '[]', '{}', '', '', '', '', 0, 0
    FROM "IndicatorReport" r JOIN "EditionArea" a ON a.id = r."areaId"
      JOIN jsonb_to_recordset(${JSON.stringify(periods)}::jsonb) AS n("indicatorId" text, "periodId" text)
        ON n."indicatorId" = r."indicatorId"
    WHERE r."editionId" = ${fromId}`;
}
