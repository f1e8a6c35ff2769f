import { expect, it } from 'vitest';
import type { Frequency } from '../period/frequency.ts';
import { dueInQuarter } from './due-in-quarter.ts';

const due = (frequency: Frequency | null, period: string | null, edition: string) => {
  const result = dueInQuarter({
    period,
    frequency,
    edition: { financialYear: edition.slice(0, 7), quarter: Number(edition.slice(-1)) },
  });
  return `${result.period} ${result.due ? 'due' : 'not due'}`;
};

// Every frequency with every period that an indicator of 2023-24 Q3 (001) has, with the edition after it.
it.each([
  ['QUARTERLY', '2023-24-q3', '2023-24-q4 due'],
  ['QUARTERLY', '2023-24-ytd-q3', '2023-24-ytd-q4 due'],
  ['QUARTERLY', 'ay2023-24-ytd-q3', 'ay2023-24-ytd-q4 due'],
  ['QUARTERLY', 'r12m-2023-12', 'r12m-2024-03 due'],
  ['TERMLY', 'ay2023-24-ytd-q3', 'ay2023-24-ytd-q4 due'],
  ['ANNUAL', '2023-24', '2023-24 due'],
  ['ANNUAL', 'ay2022-23', 'ay2022-23 not due'],
  ['ANNUAL', 'ay2023-24', 'ay2023-24 not due'],
  ['ANNUAL', null, '2023-24 due'],
  [
    'FIVE_YEARLY',
    'programme-electrical-checks-5-year-rolling',
    'programme-electrical-checks-5-year-rolling not due',
  ],
] as const)('%s %s in 2023-24 Q4: %s', (frequency, period, expected) => {
  expect(due(frequency, period, '2023-24-q4')).toBe(expected);
});

// The same of 2016-17 Q4 (000).
it.each([
  ['QUARTERLY', '2016-17-q2', '2017-18-q1 due'],
  ['QUARTERLY', '2016-17-q4', '2017-18-q1 due'],
  ['QUARTERLY', '2016-17-ytd-q4', '2017-18-ytd-q1 due'],
  ['SIX_MONTHLY', '2016-17-q3', '2017-18-q1 due'],
  ['ANNUAL', '2016-17', '2016-17 not due'],
] as const)('%s %s in 2017-18 Q1: %s', (frequency, period, expected) => {
  expect(due(frequency, period, '2017-18-q1')).toBe(expected);
});

/** What is reported on, edition by edition, each opened from the one before. */
function through(frequency: Frequency | null, period: string, editions: readonly string[]): string[] {
  let last = period;
  return editions.map((edition) => {
    const said = due(frequency, last, edition);
    last = said.split(' ')[0] ?? '';
    return said;
  });
}

const YEAR = ['2023-24-q4', '2024-25-q1', '2024-25-q2', '2024-25-q3'];

it.each([
  ['a year', 'ANNUAL', '2023-24', ['2023-24 due', '2023-24 not due', '2023-24 not due', '2023-24 not due']],
  [
    'an academic year',
    'ANNUAL',
    'ay2022-23',
    ['ay2022-23 not due', 'ay2022-23 not due', 'ay2023-24 due', 'ay2023-24 not due'],
  ],
  [
    'a calendar year',
    'ANNUAL',
    'cy2023',
    ['cy2023 not due', 'cy2023 not due', 'cy2023 not due', 'cy2024 due'],
  ],
  [
    'a year to date once a year',
    'ANNUAL',
    '2023-24-ytd-q2',
    ['2023-24-ytd-q2 not due', '2023-24-ytd-q2 not due', '2024-25-ytd-q2 due', '2024-25-ytd-q2 not due'],
  ],
  [
    'an academic year to date every half-year',
    'SIX_MONTHLY',
    'ay2023-24-ytd-q2',
    ['ay2023-24-ytd-q4 due', 'ay2023-24-ytd-q4 not due', 'ay2024-25-ytd-q2 due', 'ay2024-25-ytd-q2 not due'],
  ],
  [
    'three years',
    'ANNUAL',
    '2020-23',
    ['2020-23 not due', '2020-23 not due', '2020-23 not due', '2021-24 due'],
  ],
  [
    'a half-year',
    'SIX_MONTHLY',
    '2023-24-h1',
    ['2023-24-h2 due', '2023-24-h2 not due', '2024-25-h1 due', '2024-25-h1 not due'],
  ],
  [
    'terms',
    'TERMLY',
    'ay2023-24-autumn',
    ['ay2023-24-spring due', 'ay2023-24-spring not due', 'ay2023-24-summer due', 'ay2024-25-autumn due'],
  ],
  [
    'terms of an academic year to date',
    'TERMLY',
    'ay2023-24-ytd-q3',
    ['ay2023-24-ytd-q4 due', 'ay2023-24-ytd-q4 not due', 'ay2023-24 due', 'ay2024-25-ytd-q3 due'],
  ],
  [
    'an academic year to date',
    'QUARTERLY',
    'ay2023-24-ytd-q3',
    ['ay2023-24-ytd-q4 due', 'ay2023-24-ytd-q1 due', 'ay2024-25-ytd-q2 due', 'ay2024-25-ytd-q3 due'],
  ],
  [
    'the last day of a quarter',
    'QUARTERLY',
    'at-2023-12-31',
    ['at-2024-03-31 due', 'at-2024-06-30 due', 'at-2024-09-30 due', 'at-2024-12-31 due'],
  ],
  [
    'a day within a quarter',
    'QUARTERLY',
    'at-2023-10-05',
    ['at-2024-01-05 due', 'at-2024-04-05 due', 'at-2024-07-05 due', 'at-2024-10-05 due'],
  ],
  [
    'a day a year',
    'ANNUAL',
    'at-2023-03-31',
    ['at-2024-03-31 due', 'at-2024-03-31 not due', 'at-2024-03-31 not due', 'at-2024-03-31 not due'],
  ],
  ['months', 'MONTHLY', '2023-11', ['2024-03 due', '2024-06 due', '2024-09 due', '2024-12 due']],
  [
    'rolling months',
    null,
    'r12m-2023-12',
    ['r12m-2024-03 due', 'r12m-2024-06 due', 'r12m-2024-09 due', 'r12m-2024-12 due'],
  ],
  [
    'a year reported on each quarter',
    'QUARTERLY',
    '2023-24',
    ['2023-24 due', '2024-25 due', '2024-25 due', '2024-25 due'],
  ],
  ['a programme', null, 'programme-made-up', YEAR.map(() => 'programme-made-up not due')],
  [
    'a programme every half-year',
    'SIX_MONTHLY',
    'programme-made-up',
    [
      'programme-made-up due',
      'programme-made-up not due',
      'programme-made-up due',
      'programme-made-up not due',
    ],
  ],
] as const)('%s falls due when it does', (_, frequency, period, expected) => {
  expect(through(frequency, period, YEAR)).toEqual(expected);
});

it('waits five years for a five-yearly figure', () => {
  expect(due('FIVE_YEARLY', '2018-19', '2022-23-q4')).toBe('2018-19 not due');
  expect(due('FIVE_YEARLY', '2018-19', '2023-24-q3')).toBe('2018-19 not due');
  expect(due('FIVE_YEARLY', '2018-19', '2023-24-q4')).toBe('2023-24 due');
});

it('takes the newest of several years that were missed', () => {
  expect(due('ANNUAL', '2016-17', '2023-24-q4')).toBe('2023-24 due');
  expect(due('ANNUAL', '2016-17', '2023-24-q2')).toBe('2022-23 due');
});

it.each([
  [null, '2023-24-q4 due'],
  ['QUARTERLY', '2023-24-q4 due'],
  ['TERMLY', '2023-24-q4 due'],
  ['SIX_MONTHLY', '2023-24-h2 due'],
] as const)('without a period, %s begins with the current one', (frequency, expected) => {
  expect(due(frequency, null, '2023-24-q4')).toBe(expected);
});

it('asks for an awaited figure until it comes, once its period has ended', () => {
  const edition = { financialYear: '2024-25', quarter: 1 };
  const awaited = (period: string) => dueInQuarter({ period, frequency: 'ANNUAL', awaited: true, edition });
  expect(awaited('2023-24')).toEqual({ period: '2023-24', due: true });
  expect(awaited('ay2023-24')).toEqual({ period: 'ay2023-24', due: false });
  const termly = dueInQuarter({ period: 'ay2023-24-ytd-q4', frequency: 'TERMLY', awaited: true, edition });
  expect(termly).toEqual({ period: 'ay2023-24-ytd-q4', due: true });
});

it('refuses what is no period and no quarter', () => {
  expect(() => due('ANNUAL', '2023-13', '2023-24-q4')).toThrow(RangeError);
  expect(() => due('ANNUAL', '2023-24', '2023-24-q5')).toThrow(RangeError);
});
