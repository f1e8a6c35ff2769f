import { expect, it } from 'vitest';
import { changeLines, newsWords } from './view-news.ts';

const EDITION = '2096-97 Q3';

it.each([
  ['PUBLISHED', 12, 0, '2096-97 Q3 was published: 12 of its indicators are in this view.'],
  ['PUBLISHED', 1, 2, '2096-97 Q3 was published: 1 of its indicators is in this view; 2 ratings changed.'],
  ['RATINGS', 12, 1, '1 rating changed in 2096-97 Q3.'],
  ['RATINGS', 0, 3, '3 ratings changed in 2096-97 Q3.'],
] as const)('%s, %i rows, %i changes', (kind, rows, changed, words) => {
  expect(newsWords({ kind, edition: EDITION, rows, changed })).toBe(words);
});

it('names ten changes and counts the rest', () => {
  const change = { indicatorId: 'a', title: 'Made up', before: 'red', now: null } as const;
  expect(changeLines({ changes: [change], changed: 1 })).toEqual(['Made up: was red, now not rated']);
  const lines = changeLines({ changes: Array.from({ length: 10 }, () => change), changed: 14 });
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('and 4 more');
});
