import { expect, it } from 'vitest';
import { endLabels } from './end-labels.ts';

it('stands the two side by side where they fit', () => {
  expect(endLabels('Q1 2096-97', 'Q3 2096-97', 220, 11)).toEqual({
    ...{ first: ['Q1 2096-97'], last: ['Q3 2096-97'], lastFrom: 0, lines: 1 },
  });
});

it('puts the last under the first where they do not', () => {
  expect(endLabels('Q1 2096-97', 'Q3 2096-97', 110, 11)).toEqual({
    ...{ first: ['Q1 2096-97'], last: ['Q3 2096-97'], lastFrom: 1, lines: 2 },
  });
});

it('breaks what is wider than the picture', () => {
  const { first, lastFrom, lines } = endLabels('Academic year 2095-96', 'Academic year 2096-97', 100, 11);
  expect(first).toEqual(['Academic year', '2095-96']);
  expect([lastFrom, lines]).toEqual([2, 4]);
});
