import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeFormula } from './escape-formula.ts';
import { unescapeFormula } from './unescape-formula.ts';

it.each([
  ["'- a point", '- a point'],
  ["'=1+1", '=1+1'],
  ["'tis so", "'tis so"],
  ['plain', 'plain'],
  ["'", "'"],
])('of %j gives %j', (escaped, text) => {
  expect(unescapeFormula(escaped)).toBe(text);
});

it('takes back every escape of a text that does not look escaped itself', () => {
  const typed = fc.string().filter((text) => !/^'[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(typed, (text) => {
      expect(unescapeFormula(escapeFormula(text))).toBe(text);
    }),
  );
});
