import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '../rating/fixtures.ts';
import type { Unit } from '../value/unit.ts';
import { farFromHistory } from './far-from-history.ts';

const ask = (value: string, history: string, unit?: Unit) =>
  farFromHistory(decimal(value), history.split(' ').filter(Boolean).map(decimal), unit);

const STEADY = '110 120 104 112 118 109 115 120';

it.each([
  [
    '1200',
    STEADY,
    undefined,
    '1,200 is 10 times the largest of the last 8 figures (120). Is the unit right?',
  ],
  [
    '1200',
    '110 120 104',
    undefined,
    '1,200 is 10 times the largest of the last 3 figures (120). Is the unit right?',
  ],
  ['600', STEADY, undefined, '600 is 5 times the largest of the last 8 figures (120). Is the unit right?'],
  ['599', STEADY, undefined, '599 is far above the last 8 figures (104 to 120). Is it right?'],
  [
    '10.4',
    STEADY,
    undefined,
    '10.4 is one tenth of the smallest of the last 8 figures (104). Is the unit right?',
  ],
  ['60', STEADY, undefined, '60 is far below the last 8 figures (104 to 120). Is it right?'],
  ['-110', STEADY, undefined, '−110 is far below the last 8 figures (104 to 120). Is it right?'],
  ['0', STEADY, undefined, '0 is far below the last 8 figures (104 to 120). Is it right?'],
  [
    '0.98',
    '98.1 98.3 98.0 98.2',
    '%',
    '0.98% is 1/100 of the smallest of the last 4 figures (98%). Is the unit right?',
  ],
  ['90', '98.1 98.3 98.0 98.2', '%', '90% is far below the last 4 figures (98% to 98.3%). Is it right?'],
  [
    '1720000',
    '1.6 1.8 1.7 1.7',
    '£m',
    '£1,720,000m is 955,556 times the largest of the last 4 figures (£1.8m). Is the unit right?',
  ],
  ['3', '0 0 0 0', undefined, '3 is far above the last 4 figures (0 to 0). Is it right?'],
  [
    '-20',
    '-2 -3 -1 -4',
    undefined,
    '−20 is 5 times the largest of the last 4 figures (−4). Is the unit right?',
  ],
] as const)('asks about %s after %s', (value, history, unit, question) => {
  expect(ask(value, history, unit)).toBe(question);
});

it.each([
  ['130', STEADY],
  ['95', STEADY],
  // Hardly any variation before: a small step is no question.
  ['98.1', '98 98 98 98'],
  ['95', '98.1 98.3 98.0 98.2'],
  ['0', '0 0 0 0'],
  // Running totals of a year spread widely.
  ['110', '25 50 75 100 26 52 78 104'],
  // Three figures show a slip alone, two nothing.
  ['300', '110 120 104'],
  ['1200', '110 120'],
  ['1200', ''],
])('does not ask about %s after "%s"', (value, history) => {
  expect(ask(value, history)).toBeNull();
});

it('asks from 3 spreads beyond the quartiles on', () => {
  // The quartiles are 109.75 and 118.5, so the spread is 8.75.
  expect(['83.5', '144.75'].map((value) => ask(value, STEADY))).toEqual([null, null]);
  for (const value of ['83.49', '144.76']) expect(ask(value, STEADY)).not.toBeNull();
});

it('never asks about a figure between two earlier ones, and asks the same in any order', () => {
  const figures = fc.array(
    fc.integer({ min: 1, max: 1000 }).map((whole) => decimal(`${whole}`)),
    {
      minLength: 4,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 100_000 }), (history, whole) => {
      const value = decimal(`${whole}`);
      const asked = farFromHistory(value, history);
      expect(farFromHistory(value, history.toReversed())).toBe(asked);
      const sorted = history.toSorted((a, b) => a.cmp(b));
      const middle = sorted[Math.floor(sorted.length / 2)];
      expect(middle && farFromHistory(middle, history)).toBeNull();
    }),
  );
});
