import { expect, test } from 'vitest';
import { numberStyle } from './number-style.ts';
import type { NumberCell } from './table.ts';

const style = (value: string | null, rest: Omit<NumberCell, 'kind' | 'value'> = {}) =>
  numberStyle({ kind: 'number', value, ...rest });

test.each([
  ['42.8', { unit: '%', decimals: 1 }, 0.428, '#,##0.0%'],
  ['98.39', { unit: '%' }, 0.9839, '#,##0.00%'],
  ['-0.8', { unit: '%', decimals: 1, isDifference: true }, -0.8, '#,##0.0" points"'],
  ['51.91', { unit: '£m', decimals: 2 }, 51.91, '"£"#,##0.00"m"'],
  ['117347.61', { unit: '£', decimals: 0 }, 117347.61, '"£"#,##0'],
  ['669078.00', { unit: '£', decimals: 2 }, 669078, '"£"#,##0'],
  ['87141.80', { unit: '£', decimals: 2 }, 87141.8, '"£"#,##0.00'],
  ['18.6', { unit: 'days', decimals: 1 }, 18.6, '#,##0.0'],
  ['669078', { unit: 'number', decimals: 0 }, 669078, '#,##0'],
  ['3', { unit: 'per 1,000 females aged 15-17' }, 3, '#,##0'],
  ['-13.015873', {}, -13.015873, '#,##0.000000'],
])('%s in %j is %d as %s', (value, rest, number, format) => {
  expect(style(value, rest)).toEqual({ value: number, format });
});

test.each([null, '', 'tbc', '0.1234567890123456'])('%j is no number of a spreadsheet', (value) => {
  expect(style(value)).toBeNull();
});
