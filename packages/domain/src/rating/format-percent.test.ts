import Big from 'big.js';
import { expect, it } from 'vitest';
import { formatPercent } from './format-percent.ts';

it.each([
  ['41', '41%'],
  ['5.04', '5.04%'],
  ['8.33333333', '8.33%'],
  ['5', '5%'],
  ['5.004', '5.004%'],
  ['9.9999', '9.9999%'],
])('%s beside limits of 5 and 10 is "%s"', (value, text) => {
  expect(formatPercent(new Big(value), [new Big(5), new Big(10)])).toBe(text);
});
