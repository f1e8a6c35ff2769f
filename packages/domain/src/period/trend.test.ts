import Big from 'big.js';
import { expect, it } from 'vitest';
import { trend } from './trend.ts';

const YEARS = [
  ['2094-95', '96'],
  ['2095-96', '100'],
] as const;

function periodsOf(held: readonly (readonly [period: string, value: string])[], reported: string) {
  const actuals = held.map(([period, value]) => ({
    ...{ period, value: new Big(value), raw: value, expected: null },
    status: 'final' as const,
  }));
  return trend(actuals, reported).map(({ period }) => period.id);
}

it('joins the figures of the reported kind, oldest first', () => {
  const held = [['2096-97-q2', '3'], ['2096-97-q1', '2'], ...YEARS] as const;
  expect(periodsOf(held, '2096-97-q2')).toEqual(['2096-97-q1', '2096-97-q2']);
});

it('ends with the figure that it stands beside, or is none', () => {
  expect(periodsOf([...YEARS, ['2096-97-q3', '74']], '2096-97-q3')).toEqual([]);
  expect(periodsOf([...YEARS, ['2096-97-ytd-q3', '74']], '2096-97-ytd-q3')).toEqual([]);
});

it('joins years up to the running total of a whole year', () => {
  const held = [...YEARS, ['2096-97', '98'], ['2096-97-ytd-q4', '98']] as const;
  expect(periodsOf(held, '2096-97-ytd-q4')).toEqual(['2094-95', '2095-96', '2096-97']);
});

it('shows what was before a figure that is not there yet', () => {
  expect(periodsOf(YEARS, '2096-97-q3')).toEqual(['2094-95', '2095-96']);
});

it('keeps the last three years of quarters', () => {
  const quarters = ['2091-92', '2092-93', '2093-94', '2094-95', '2095-96', '2096-97'].flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => [`${year}-q${quarter}`, String(quarter)] as const),
  );
  const shown = periodsOf(quarters, '2096-97-q4');
  expect(shown).toHaveLength(12);
  expect([shown[0], shown.at(-1)]).toEqual(['2094-95-q1', '2096-97-q4']);
});
