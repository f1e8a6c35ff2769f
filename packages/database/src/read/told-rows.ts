import type { MovementRow } from '@dial/domain/movers/largest-movements';
import { type Outlook, outlook } from '@dial/domain/outlook/outlook';
import { type Signal, signal } from '@dial/domain/signal/signal';
import type { SummaryRow } from '@dial/domain/summary/summary-facts';
import { isUnit } from '@dial/domain/value/is-unit';
import { Prisma } from '../open/client.ts';
import { readAnalysis } from './analysis.ts';
import { type Reader, visible } from './reader.ts';

/** A row of an edition as what is told of the edition as a whole, with its signal and its outlook. */
export type ToldRow = SummaryRow &
  MovementRow & {
    readonly editionId: string;
    readonly reportId: string;
    /** Its area without the edition: "net-zero". */
    readonly area: string;
    readonly signal: Signal;
    readonly outlook: Outlook;
  };

type Row = Omit<ToldRow, 'unit' | 'signal' | 'outlook' | 'risk'> & { readonly unit: string };

const NONE = { kind: 'none', reason: 'Nothing of it is held.' } as const;

/**
 * The rows of editions that are not only listed, in each edition's order, by one statement more than their analysis takes. An
 * awaited figure says when it is expected, as printed.
 */
export async function readToldRows(reader: Reader, editionIds: readonly string[]): Promise<ToldRow[]> {
  const rows = await reader.rows<Row>(Prisma.sql`SELECT r."editionId", r.id AS "reportId", r."indicatorId",
      substr(r."areaId", length(r."editionId") + 2) AS area, i.title, i.series, i.unit, r.rag::text,
      CASE WHEN r.rag IS NULL THEN r."unratedReason"::text END AS "unratedReason",
      r.movement::text, r."movementChange"::text, o.value::text AS value,
      COALESCE(CASE WHEN o.status = 'AWAITED' THEN o.expected END, CASE WHEN d.status = 'AWAITED' THEN d.expected END) AS expected,
      EXISTS (SELECT 1 FROM "CommentaryCover" k JOIN "Commentary" m ON m.id = k."commentaryId"
        WHERE m."editionId" = r."editionId" AND k."indicatorId" = r."indicatorId") AS "hasCommentary"
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
    LEFT JOIN "Observation" o ON o.id = r."actualId" LEFT JOIN "Observation" d ON d.id = r."yearToDateId"
    WHERE ${visible(reader)} AND NOT r."listedOnly" AND r."editionId" = ANY(${editionIds}) ORDER BY r."editionId", r.position`);
  const analysis = await readAnalysis(
    reader,
    rows.map(({ reportId }) => reportId),
  );
  const inputs = new Map(analysis.map((input) => [input.reportId, input]));
  return rows.map(({ unit, ...row }): ToldRow => {
    const input = inputs.get(row.reportId);
    const ahead = input === undefined ? NONE : outlook(input.outlook);
    return {
      ...row,
      unit: isUnit(unit) ? unit : 'number',
      signal: input === undefined ? NONE : signal(input.signal),
      outlook: ahead,
      risk: ahead.kind === 'none' ? null : ahead.risk,
    };
  });
}
