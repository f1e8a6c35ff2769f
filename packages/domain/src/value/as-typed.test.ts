import Big from 'big.js';
import { expect, it } from 'vitest';
import { asTyped } from './as-typed.ts';

it.each([
  ['98.3', '98.30', '98.30'],
  ['98.3', '98.30%', '98.30'],
  ['0.5', '.50', '0.50'],
  ['1234', '1,234', '1234'],
  ['98', '98.', '98'],
  ['-0.3', '−0.30', '-0.30'],
  ['98.3', null, '98.3'],
] as const)('%s, typed as %j, is %s', (value, typed, text) => {
  expect(asTyped(new Big(value), typed)).toBe(text);
});
