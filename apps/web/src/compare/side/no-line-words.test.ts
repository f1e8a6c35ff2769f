import { expect, it } from 'vitest';
import { noLineWords } from './no-line-words.ts';

it.each([
  ['nothing held', null, '2096-97-q3', 0, 'Too few figures'],
  ['one figure', '7', '2096-97-q3', 1, 'Too few figures'],
  ['a running total after whole years', '7', '2096-97-ytd-q3', 0, 'No line: the latest is a running total'],
  ['the same of a school year', '7', 'ay2096-97-ytd-q3', 0, 'No line: the latest is a running total'],
  ['a quarter after years', '7', '2096-97-q3', 0, 'No line: the latest is of another kind of period'],
])('%s', (_case, latest, periodId, points, words) => {
  const trend = Array.from({ length: points }, () => ({ period: 'Q3 2096-97', value: '7' }));
  expect(noLineWords({ latest, periodId, trend })).toContain(words);
});
