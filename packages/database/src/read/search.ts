import { foldText } from '@dial/domain/text/fold-text';
import { Prisma, type Sql } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';
import { filterSql } from './report-filter.ts';

/** A page that a search found. */
export interface SearchHitRow {
  kind: 'indicator' | 'area' | 'term';
  editionId: string;
  editionTitle: string;
  /** Indicator id, area id or term. */
  target: string;
  title: string;
  /** Series and area, or explanation. */
  detail: string | null;
}

/** Indicators first, newest edition first, then areas and glossary terms; the words may stand in any order. */
export function readSearchHits(reader: Reader, typed: string, limit: number): Promise<SearchHitRow[]> {
  const words = foldText(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return Promise.resolve([]);
  const pattern = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return reader.rows(Prisma.sql`
    SELECT kind, "editionId", "editionTitle", target, title, detail FROM (
      SELECT 1 AS rank, 'indicator' AS kind, e.id AS "editionId", e.title AS "editionTitle", e."sortKey" AS edition,
        i.id AS target, i.title, concat_ws(', ', i.series, a.name) AS detail, r."titleKey" AS key
      FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
        JOIN "EditionArea" a ON a.id = r."areaId"
      WHERE ${visible(reader)} AND ${filterSql({ search: typed })}
      UNION ALL
      SELECT 2, 'area', e.id, e.title, e."sortKey", a.id, a.name, a.description, a.name
      FROM "EditionArea" a JOIN "Edition" e ON e.id = a."editionId"
      WHERE ${visible(reader)} AND ${folded(Prisma.sql`a.name`)} LIKE ALL (${pattern})
      UNION ALL
      SELECT 3, 'term', e.id, e.title, e."sortKey", g.term, g.term, g.explanation, g."sortKey"
      FROM "GlossaryTerm" g JOIN "Edition" e ON e.id = g."editionId"
      WHERE ${visible(reader)} AND ${folded(Prisma.sql`g.term || ' ' || g.explanation`)} LIKE ALL (${pattern})
    ) hits ORDER BY edition COLLATE "C" DESC, rank, key COLLATE "C", target COLLATE "C" LIMIT ${limit}`);
}

/**
 * What of `foldText` typed words need, in SQL: accents dissolved, lower case, "&" read as "and", apostrophes gone. Other
 * punctuation may stay, as each word is looked for by itself.
 */
function folded(text: Sql): Sql {
  return Prisma.sql`lower(regexp_replace(normalize(replace(regexp_replace(${text}, '[´’‘\`'']', '', 'g'), '&', ' and '), NFKD),
    '[\u0300-\u036f]', '', 'g'))`;
}
