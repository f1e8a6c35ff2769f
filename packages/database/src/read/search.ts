import { searchWords } from '@dial/domain/text/search-words';
import { Prisma, type Sql } from '../open/client.ts';
import { likeWord, occurs } from './like-word.ts';
import { type Reader, visible } from './reader.ts';

/** What a search finds, in the order that it comes in where nothing else tells. */
export const SEARCH_KINDS = [
  'INDICATOR',
  'OUTCOME',
  'FRAMEWORK_MEASURE',
  'PROPOSED_MEASURE',
  'DELIVERY_MEASURE',
  'PLAN_OUTCOME',
  'PLAN_INDICATOR',
  'PLAN_ACTION',
  'AREA',
  'TERM',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchHitRow {
  kind: SearchKind;
  /** The id of what is found; of a term the term. */
  target: string;
  /** Null for what belongs to no edition. */
  editionId: string | null;
  editionTitle: string | null;
  title: string;
  detail: string | null;
}

/**
 * What is like the typed words, in any order: every one must occur or be like a word of the entry. Entries in which all of
 * them occur come first, then by how like the title and the whole entry are, then the newest edition.
 */
export function readSearchHits(reader: Reader, typed: string, limit: number): Promise<SearchHitRow[]> {
  const words = searchWords(typed);
  if (words.length === 0) return Promise.resolve([]);
  const folded = words.join(' ');
  const every = (condition: (word: string) => Sql) => Prisma.join(words.map(condition), ' AND ');
  return reader.rows(Prisma.sql`SELECT s.kind, s.target, s."editionId", e.title AS "editionTitle", s.title, s.detail
    FROM "SearchEntry" s LEFT JOIN "Edition" e ON e.id = s."editionId"
    WHERE ${every(likeWord)} AND (s."editionId" IS NULL OR ${visible(reader)})
    ORDER BY (${every(occurs)}) DESC, ${likeness(folded, Prisma.sql`s.title`)} DESC,
      ${likeness(folded, Prisma.sql`s.folded`)} DESC, e."sortKey" COLLATE "C" DESC NULLS LAST,
      array_position(${[...SEARCH_KINDS]}::text[], s.kind), s."sortKey" COLLATE "C", s.id COLLATE "C"
    LIMIT ${limit}`);
}

/** From 0 to 1 in tenths: a finer order would come before the newest edition where titles hardly differ. */
function likeness(typed: string, text: Sql): Sql {
  return Prisma.sql`round(word_similarity(${typed}, ${text})::numeric, 1)`;
}
