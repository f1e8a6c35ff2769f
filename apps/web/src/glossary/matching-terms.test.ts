import { expect, it } from 'vitest';
import { matchingTerms } from './matching-terms.ts';

const TERMS = [
  { term: 'B&B', explanation: 'Bed & Breakfast' },
  { term: 'YTD', explanation: 'Year to date' },
];

it('finds by term or explanation, whatever is typed about case and "and"', () => {
  const found = (typed: string) => matchingTerms(TERMS, typed).map(({ term }) => term);
  expect(found('')).toEqual(['B&B', 'YTD']);
  expect(found('bed and')).toEqual(['B&B']);
  expect(found('date YTD')).toEqual(['YTD']);
  expect(found('nothing')).toEqual([]);
});
