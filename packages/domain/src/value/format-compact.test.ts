import Big from 'big.js';
import { expect, it } from 'vitest';
import { formatCompact } from './format-compact.ts';
import type { Unit } from './unit.ts';

it.each<[string, Unit, string]>([
  ['0', 'number', '0'],
  ['950', 'number', '950'],
  ['9500', 'number', '9,500'],
  ['102500', 'number', '102.5k'],
  ['999950', 'number', '1m'],
  ['15690826', 'number', '15.69m'],
  ['1200', '£m', '£1.2bn'],
  ['0.5', '£m', '£500k'],
  ['3.33', '£m', '£3.33m'],
  ['-1343000', '£', '−£1.343m'],
  ['98.25', '%', '98.25%'],
  ['3.5', 'million', '3.5m'],
  ['18.6', 'days', '18.6'],
])('%s %s is "%s"', (value, unit, text) => {
  expect(formatCompact(new Big(value), unit)).toBe(text);
});

it('rounds to the digits asked for', () => {
  expect(formatCompact(new Big('15690826'), 'number', 2)).toBe('16m');
});
