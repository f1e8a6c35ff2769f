import { Prisma, type Sql } from '../open/client.ts';

/** Trigrams are of three letters: what is shorter is never like anything else. */
const SHORTEST = 3;

/** Up to here a word is short: half of it has to be the same. */
const SHORT = 4;

/**
 * How like the typed word a whole word of the entry must be, from 0 to 1. Two letters that changed places inside a word of
 * eight leave 0.38 ("recieved"), a letter left out of seven 0.5 ("steets"), a doubled one dropped 0.7 ("footfal"); "net" is as
 * like "steets" as 0.375, and "needs" as like "neet".
 */
const LIKE_WORD = 0.38;
const LIKE_SHORT_WORD = 0.5;

/** How like a part of a word: what is not typed to its end yet ("aprenti"). Below it "countywide" is like "councl". */
const LIKE_PART = 0.6;

/** Condition on an entry `s` that a typed word, folded, occurs in it or is like one of its words. */
export function likeWord(word: string): Sql {
  if (word.length < SHORTEST) return occurs(word);
  const alike = Prisma.sql`strict_word_similarity(${word}, s.folded)`;
  const enough =
    word.length <= SHORT
      ? Prisma.sql`${alike} >= ${LIKE_SHORT_WORD}`
      : Prisma.sql`(${alike} >= ${LIKE_WORD} OR word_similarity(${word}, s.folded) >= ${LIKE_PART})`;
  return Prisma.sql`(${occurs(word)} OR (s.folded %> ${atLeast(LIKE_WORD, word)} AND ${enough}))`;
}

/** Condition on an entry `s` that a word occurs in it, as any part of a word; one of one or two letters, as its beginning. */
export function occurs(word: string): Sql {
  const escaped = word.replace(/[\\%_]/g, '\\$&');
  return word.length < SHORTEST && /^[\p{L}\p{N}]/u.test(word)
    ? Prisma.sql`' ' || s.folded LIKE ${`% ${escaped}%`}`
    : Prisma.sql`s.folded LIKE ${`%${escaped}%`}`;
}

/**
 * A word for the operator `%>`, which the index answers, and the least likeness that this statement wants of it. The operator
 * has no other way to be told than a setting; a subquery without a row of its own is worked out before the index is read, and
 * a local setting ends with the statement.
 */
function atLeast(threshold: number, word: string): Sql {
  return Prisma.sql`(SELECT CASE WHEN set_config('pg_trgm.word_similarity_threshold', ${String(threshold)}, true) <> ''
    THEN ${word}::text END)`;
}
