import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNumber } from './plain-number.ts';

it.each([
  ['98.3', '98.3'],
  ['98.300000000000011', '98.3'],
  ['0.30000000000000004', '0.3'],
  ['0.98299999999999998', '0.983'],
  ['1.5E-2', '0.015'],
  ['1e3', '1000'],
  ['-0.8', '-0.8'],
  ['+4', '4'],
  ['.5', '0.5'],
  ['-.5', '-0.5'],
  ['5.', '5'],
  ['0', '0'],
  ['669078', '669078'],
])('reads %j as %j', (written, plain) => {
  expect(plainNumber(written)).toBe(plain);
});

it.each([
  '',
  'abc',
  '1,2',
  'NaN',
  'Infinity',
  '1e309',
  '1e999999999',
  '1e-400',
  '--1',
  '1 2',
  '9'.repeat(500),
])('refuses %j', (written) => {
  expect(plainNumber(written)).toBeNull();
});

it('gives back any decimal of 15 digits that went through a float', () => {
  const decimal = fc.tuple(
    fc.integer({ min: -999_999_999, max: 999_999_999 }),
    fc.integer({ min: 0, max: 6 }),
  );
  fc.assert(
    fc.property(decimal, ([digits, places]) => {
      const text = (digits / 10 ** places).toFixed(places);
      expect(Number(plainNumber(String(Number(text))))).toBe(Number(text));
      expect(plainNumber(Number(text).toPrecision(17))).toBe(plainNumber(text));
    }),
  );
});
