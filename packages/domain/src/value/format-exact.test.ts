import Big from 'big.js';
import { expect, it } from 'vitest';
import { formatDifference } from './format-difference.ts';
import { formatExact } from './format-exact.ts';
import type { Unit } from './unit.ts';

it.each<[string, Unit, number, string]>([
  ['94.96', '%', 1, '94.96%'],
  ['100', '%', 0, '100%'],
  ['100', '%', 1, '100.0%'],
  ['481678.5', '£', 0, '£481,678.50'],
  ['33.33333333333333333333', '%', 1, '33.333333%'],
])('%s %s with at least %i places is "%s"', (value, unit, decimals, text) => {
  expect(formatExact(new Big(value), unit, decimals)).toBe(text);
});

it.each<[string, Unit, string]>([
  ['-0.8', '%', '0.8 percentage points'],
  ['1', '%', '1 percentage point'],
  ['-2.5', 'days', '2.5 days'],
  ['900', 'number', '900'],
])('a difference of %s in %s is "%s"', (value, unit, text) => {
  expect(formatDifference(new Big(value), unit)).toBe(text);
});
