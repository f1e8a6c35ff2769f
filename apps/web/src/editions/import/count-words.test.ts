import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';

const COUNTS = { rows: 0, added: 0, changed: 0, unchanged: 0, left: 0, rated: 0, ratingsChanged: 0 };

it('says each kind of row that there is, and what became of the ratings', () => {
  const all = { rows: 1206, added: 1000, changed: 1, unchanged: 200, left: 5, rated: 12, ratingsChanged: 1 };
  expect(countWords(all)).toEqual([
    '1,206 rows read: 1,000 new figures; 1 changed figure, each as a further version; 200 as they were already; 5 left, as an approved return stands for them.',
    '12 indicators rated again: 1 rating changed.',
  ]);
  expect(countWords({ ...COUNTS, rows: 2, added: 2, rated: 1 })).toEqual([
    '2 rows read: 2 new figures.',
    '1 indicator rated again: no rating changed.',
  ]);
});

it('says that nothing changed', () => {
  expect(countWords({ ...COUNTS, rows: 3, unchanged: 3 })).toEqual([
    '3 rows read: 3 as they were already.',
    'No rating rests on what is new.',
  ]);
});
