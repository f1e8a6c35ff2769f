import type { ChecklistFacts, ChecklistRow } from '@dial/domain/stage/checklist-facts';
import { Prisma } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';

interface Row {
  editionId: string;
  rows: ChecklistRow[];
  openConflicts: string[];
  workingWell: number;
  toNote: number;
  unansweredRecommendations: number;
}

/**
 * What the checklists of editions are made from, by edition.
 * A conflict is open while none of its readings stands; likewise where a figure filed for the edition differs by more than
 * rounding from what a document prints for the same place, and nobody said why.
 *
 * @param today ISO date
 */
export async function readChecklistFacts(
  reader: Reader,
  editionIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, ChecklistFacts>> {
  const found = await reader.rows<Row>(Prisma.sql`SELECT e.id AS "editionId",
      COALESCE((SELECT json_agg(${ROW} ORDER BY r.position) FROM "IndicatorReport" r JOIN "Indicator" i ON i.id = r."indicatorId"
        LEFT JOIN "Return" t ON t.id = r.id LEFT JOIN "Observation" o ON o.id = r."actualId"
        WHERE r."editionId" = e.id AND NOT r."listedOnly"), '[]') AS rows,
      ARRAY(SELECT c.subject FROM "Conflict" c WHERE c."editionId" = e.id
          AND NOT EXISTS (SELECT 1 FROM "ConflictReading" cr WHERE cr."conflictId" = c.id AND cr.standing) ORDER BY c.position)
        || ARRAY(${UNEXPLAINED}) AS "openConflicts",
      (SELECT count(*) FROM "Highlight" h WHERE h."editionId" = e.id AND h.kind = 'WORKING_WELL')::int AS "workingWell",
      (SELECT count(*) FROM "Highlight" h WHERE h."editionId" = e.id AND h.kind = 'TO_NOTE')::int AS "toNote",
      (SELECT count(*) FROM "Recommendation" rc WHERE rc."editionId" = e.id AND rc."responseKind" IS NULL)::int
        AS "unansweredRecommendations"
    FROM "Edition" e WHERE ${visible(reader)} AND e.id = ANY(${editionIds})`);
  return new Map(
    found.map(({ editionId, workingWell, toNote, ...rest }) => [
      editionId,
      { ...rest, highlights: { workingWell, toNote }, today },
    ]),
  );
}

const ROW = Prisma.sql`json_build_object('indicatorId', r."indicatorId", 'title', concat_ws(' – ', i.title, i.series),
  'returnState', COALESCE(t.state, 'NOT_DUE'), 'rag', r.rag,
  'hasCommentary', EXISTS (SELECT 1 FROM "CommentaryCover" k
    JOIN "Commentary" m ON m.id = k."commentaryId" WHERE m."editionId" = e.id AND k."indicatorId" = r."indicatorId"),
  'hasTarget', EXISTS (SELECT 1 FROM "Target" g WHERE g."reportId" = r.id AND g.standing),
  'status', o.status, 'overrideExpires', (SELECT ro."expiresOn" FROM "RatingOverride" ro
    WHERE ro."reportId" = r.id AND ro.state = 'APPROVED'))`;

const UNEXPLAINED = Prisma.sql`SELECT concat_ws(' – ', i.title, i.series) || ', ' || p.label FROM "Observation" o
  JOIN "Observation" printed ON printed."indicatorId" = o."indicatorId" AND printed."periodId" = o."periodId"
    AND printed.kind = o.kind AND printed.breakdown = o.breakdown
  JOIN "Indicator" i ON i.id = o."indicatorId" JOIN "Period" p ON p.id = o."periodId"
  WHERE o."editionId" = e.id AND o.breakdown = '' AND o.current AND o.standing AND printed."editionId" IS NULL AND printed.current AND printed.standing
    AND round(o.value, LEAST(scale(o.value), scale(printed.value)))
      <> round(printed.value, LEAST(scale(o.value), scale(printed.value)))
    AND COALESCE(btrim(o.reason), '') = ''
  ORDER BY i."sortKey" COLLATE "C", i.id COLLATE "C", p."sortKey" COLLATE "C"`;
