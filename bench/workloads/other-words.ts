import { EVERY_ROW_HAS } from '../data/generated-words.ts';
import { seeded } from '../data/seeded.ts';

/** How many requests that differ one pass sends in turn: more than are answered in it, or a cache would help. */
export const DIFFERENT = 20_000;

const SHORTEST = 3;

const PARTS = EVERY_ROW_HAS.flatMap((word) => {
  const starts = Array.from({ length: word.length - SHORTEST + 1 }, (_, start) => start);
  return starts.flatMap((start) =>
    Array.from({ length: word.length - start - SHORTEST + 1 }, (_, more) =>
      word.slice(start, start + SHORTEST + more),
    ),
  );
});

/**
 * Searches that each find every row and that nobody made before: three parts of words that stand in all of them. So the same work is
 * asked for by other variables each time, and no cache of answers helps.
 *
 * @param round other searches for another number
 */
export function otherWords(count: number, round: number): string[] {
  const random = seeded(round + 1);
  const one = () => PARTS[Math.floor(random() * PARTS.length)] ?? '';
  return Array.from({ length: count }, () => `${one()} ${one()} ${one()}`);
}
