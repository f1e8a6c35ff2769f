import { expect, it } from 'vitest';
import { returnDueOn } from './return-due-on.ts';

it.each([
  ['QUARTERLY', '2023-24', 4, '2024-04-28'],
  ['MONTHLY', '2023-24', 3, '2024-01-28'],
  [null, '2023-24', 2, '2023-10-28'],
  ['TERMLY', '2023-24', 3, '2024-02-25'],
  ['SIX_MONTHLY', '2023-24', 2, '2023-11-25'],
  ['ANNUAL', '2023-24', 4, '2024-05-26'],
  ['ANNUAL', '2022-23', 3, '2023-02-25'],
  ['FIVE_YEARLY', '2023-24', 1, '2023-08-25'],
] as const)('%s of %s Q%i is due on %4$s', (frequency, financialYear, quarter, date) => {
  expect(returnDueOn(frequency, { financialYear, quarter }, '2016-04-01')).toBe(date);
});

it('counts from the quarter of the council’s own year', () => {
  expect(returnDueOn('QUARTERLY', { financialYear: '2023-24', quarter: 1 }, '2023-04-01', 1)).toBe(
    '2023-04-28',
  );
});

it.each([
  ['2024-04-14', '2024-04-28'],
  ['2024-04-15', '2024-04-29'],
  ['2024-12-24', '2025-01-07'],
])('leaves 14 days where the edition is opened on %s: %s', (openedOn, date) => {
  expect(returnDueOn('QUARTERLY', { financialYear: '2023-24', quarter: 4 }, openedOn)).toBe(date);
});
