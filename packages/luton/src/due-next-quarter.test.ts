import { nextQuarter } from '@dial/domain/period/next-quarter';
import { type DueInput, dueInQuarter } from '@dial/domain/return/due-in-quarter';
import { expect, it } from 'vitest';
import { readCouncil } from './read-council.ts';

const FREQUENCIES = {
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  termly: 'TERMLY',
  'six-monthly': 'SIX_MONTHLY',
  annual: 'ANNUAL',
  'five-yearly': 'FIVE_YEARLY',
} as const satisfies Record<string, DueInput['frequency']>;

const { editions } = readCouncil();

/** How many indicators of an edition report on which period in the edition after it, and whether they owe a figure. */
function countDue(editionId: string): Record<string, number> {
  const edition = editions.find(({ head }) => head.id === editionId);
  if (edition === undefined) throw new Error(`There is no edition ${editionId}.`);
  const next = nextQuarter({ financialYear: edition.head.financial_year, quarter: edition.head.quarter });
  const said = edition.indicators.map(({ period, frequency }) => {
    const known = frequency === null ? null : FREQUENCIES[frequency];
    const result = dueInQuarter({ period, frequency: known, edition: next });
    return `${frequency} ${period}: ${result.period} ${result.due ? 'due' : 'not due'}`;
  });
  return Object.fromEntries(
    [...Map.groupBy(said, (line) => line)].map(([line, rows]) => [line, rows.length]),
  );
}

it('finds what each of the 107 indicators of 2023-24 Q3 owes in Q4', () => {
  expect(countDue('2023-24-q3')).toEqual({
    'quarterly 2023-24-q3: 2023-24-q4 due': 65,
    'quarterly 2023-24-ytd-q3: 2023-24-ytd-q4 due': 7,
    'quarterly ay2023-24-ytd-q3: ay2023-24-ytd-q4 due': 4,
    'quarterly r12m-2023-12: r12m-2024-03 due': 1,
    'termly ay2023-24-ytd-q3: ay2023-24-ytd-q4 due': 2,
    'annual 2023-24: 2023-24 due': 21,
    'annual null: 2023-24 due': 2,
    // Ended in August 2023; the next academic year ends in August 2024.
    'annual ay2022-23: ay2022-23 not due': 2,
    'annual ay2023-24: ay2023-24 not due': 2,
    'five-yearly programme-electrical-checks-5-year-rolling: programme-electrical-checks-5-year-rolling not due': 1,
  });
});

it('finds what the indicators of 2016-17 Q4 owe in the quarter after', () => {
  expect(countDue('2016-17-q4')).toEqual({
    'quarterly 2016-17-q4: 2017-18-q1 due': 34,
    'quarterly 2016-17-q3: 2017-18-q1 due': 5,
    'quarterly 2016-17-q2: 2017-18-q1 due': 1,
    'quarterly 2016-17-ytd-q4: 2017-18-ytd-q1 due': 8,
    'six-monthly 2016-17-q3: 2017-18-q1 due': 3,
    'annual 2016-17: 2016-17 not due': 15,
  });
});
