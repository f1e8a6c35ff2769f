import { expect, it } from 'vitest';
import { decimal } from '../rating/fixtures.ts';
import type { Actual } from '../value/actual.ts';
import { usualFigures } from './usual-figures.ts';

const held = (period: string, value: string, status: Actual['status'] = 'final'): Actual => ({
  period,
  value: decimal(value),
  status,
  expected: null,
  raw: value,
});

const usual = (period: string, ...actuals: readonly Actual[]) =>
  usualFigures(actuals, period).map((value) => value.toFixed());

it('are those before the period, oldest first: neither its own nor a later one, nor one of another kind', () => {
  const later = [held('2096-97-q3', '3'), held('2096-97-q4', '4'), held('2095-96', '9')];
  expect(usual('2096-97-q3', held('2096-97-q2', '2'), ...later, held('2096-97-q1', '1'))).toEqual(['1', '2']);
});

it('are, of a running total, those as far into their year', () => {
  const totals = [held('2095-96-ytd-q2', '20'), held('2095-96-ytd-q3', '30'), held('2096-97-ytd-q1', '11')];
  expect(usual('2096-97-ytd-q2', ...totals)).toEqual(['20']);
});

it('are figures that may be used, the newest twelve of them', () => {
  const quarters = Array.from({ length: 14 }, (_, index) =>
    held(`20${80 + Math.floor(index / 4)}-${81 + Math.floor(index / 4)}-q${(index % 4) + 1}`, String(index)),
  );
  expect(usual('2096-97-q1', held('2095-96-q1', '99', 'uncertain'), ...quarters)).toEqual([
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '13',
  ]);
});

it('are none of a period that cannot be read', () => {
  expect(usual('', held('2096-97-q1', '1'))).toEqual([]);
});
