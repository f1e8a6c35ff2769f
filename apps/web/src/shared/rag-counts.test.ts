import { expect, it } from 'vitest';
import { narrowedTo } from './narrowed-to.ts';
import { countOf, rated, reported, unrated } from './rag-counts.ts';

const counts = {
  red: 3,
  amber: 1,
  green: 8,
  unrated: [
    { reason: 'NOT_JUDGED', count: 5 },
    { reason: 'NO_TARGET', count: 12 },
  ],
} as const;

it('counts n of m', () => {
  expect([rated(counts), unrated(counts), reported(counts)]).toEqual([12, 17, 29]);
  expect(countOf(counts, 'AMBER')).toBe(1);
});

it('narrows to a rating, or to every reason for none', () => {
  expect(narrowedTo('RED', counts)).toEqual({ rag: ['RED'] });
  expect(narrowedTo(null, counts)).toEqual({ unrated: ['NOT_JUDGED', 'NO_TARGET'] });
});
