import { Prisma } from '../open/client.ts';
import type { EditionRow } from './editions.ts';
import type { Reader } from './reader.ts';
import { type ReturnScope, within } from './return-scope.ts';

type EditionHeadRow = Pick<EditionRow, 'id' | 'title' | 'financialYear' | 'quarter' | 'stage' | 'revision'>;

/** What an officer is told of an edition that they see nothing else of: those in which a return lies within the scope. */
export async function readEditionHeads(
  reader: Reader,
  ids: readonly string[],
  scope: ReturnScope,
): Promise<EditionRow[]> {
  const heads = await reader.rows<EditionHeadRow>(Prisma.sql`
    SELECT e.id, e.title, e."financialYear", e.quarter, e.stage::text, e.revision FROM "Edition" e
    WHERE e.id = ANY(${ids}) AND EXISTS (SELECT 1 FROM "Return" t JOIN "IndicatorReport" r ON r.id = t.id
      WHERE t."editionId" = e.id AND ${within(scope)})`);
  return heads.map((head) => ({ ...NOTHING_ELSE, ...head }));
}

const NOTHING_ELSE = {
  publishedOn: null,
  documentId: null,
  documentTitle: null,
  openedFromId: null,
  version: null,
  producedBy: null,
  introduction: [],
  links: [],
  legend: [],
  coloursSurvived: true,
  thresholdsPrinted: false,
};
