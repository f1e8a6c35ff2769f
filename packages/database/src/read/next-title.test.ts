import { expect, test } from 'vitest';
import { nextTitle } from './next-title.ts';

const q3 = { financialYear: '2096-97', quarter: 3 };
const q4 = { financialYear: '2096-97', quarter: 4 };
const q1 = { financialYear: '2097-98', quarter: 1 };

test.each([
  ['Made-up Report 2096-97, Quarter 3', q3, q4, 'Made-up Report 2096-97, Quarter 4'],
  ['Made-up Report 2096-97, Quarter 4', q4, q1, 'Made-up Report 2097-98, Quarter 1'],
  ['Q3 2096-97 made up', q3, q4, 'Q4 2096-97 made up'],
  ['Made-up Report', q3, q4, 'Performance report 2096-97, Quarter 4'],
  ['Made-up Report 2096-97, Quarter 1', q3, q4, 'Performance report 2096-97, Quarter 4'],
])('after %s', (title, last, next, offered) => {
  expect(nextTitle({ ...last, title }, next)).toBe(offered);
});
