import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readImportedDecimal } from './read-imported-decimal.ts';

it.each([
  ['51.90', '51.90'],
  ['-0.8', '-0.8'],
  ['−0.80', '-0.80'],
  [' 669,078 ', '669078'],
  ['+3', '3'],
  ['', null],
  ['  ', null],
])('%j is %j', (cell, text) => {
  expect(readImportedDecimal(cell)).toEqual({ ok: true, text });
});

it.each(['42.8%', '£3', 'n/a', '1,23', '1e5', '1.2.3', '9'.repeat(41)])('refuses %j', (cell) => {
  expect(readImportedDecimal(cell).ok).toBe(false);
});

it('keeps every digit that is written', () => {
  const digits = fc.stringMatching(/^-?[1-9]\d{0,20}(\.\d{1,12})?$/);
  fc.assert(
    fc.property(digits, (text) => {
      expect(readImportedDecimal(text)).toEqual({ ok: true, text });
    }),
  );
});
