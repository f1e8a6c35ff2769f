import { expect, test } from 'vitest';
import { cadenceWords } from './cadence-words.ts';

test.each([
  ['PERIOD', 'Q3 2023-24', 'for Q3 2023-24'],
  ['PERIOD', null, 'for the period'],
  ['YEAR_TO_DATE', 'Year to Q3 2023-24', 'for the year to Q3 2023-24'],
  ['YEAR_TO_DATE', null, 'for the year to date'],
  ['YEAR', '2023-24', 'for the whole of 2023-24'],
  ['STANDING', null, 'standing, for any period'],
] as const)('a %s target of %s is "%s"', (cadence, label, words) => {
  expect(cadenceWords(cadence, label)).toBe(words);
});
