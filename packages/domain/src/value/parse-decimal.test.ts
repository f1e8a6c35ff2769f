import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from './parse-decimal.ts';

describe('parseDecimal', () => {
  it.each([
    ['98.39', '98.39'],
    ['-0.8', '-0.8'],
    ['−0.8', '-0.8'],
    ['+5', '5'],
    ['669,078', '669078'],
    [' 1,719,811.74 ', '1719811.74'],
    ['0.10', '0.1'],
    ['117347.61', '117347.61'],
  ])('reads "%s"', (text, value) => {
    const read = parseDecimal(text);
    expect(read.ok && read.value.toFixed()).toBe(value);
  });

  it.each([
    ['', 'A number is missing'],
    ['1,23', '"1,23" has a comma where thousands do not part'],
    ['tbc', '"tbc" is not a decimal number'],
    ['£5', '"£5" is not a decimal number'],
    ['1e5', '"1e5" is not a decimal number'],
    ['5.', '"5." is not a decimal number'],
    ['--5', '"--5" is not a decimal number'],
    ['9'.repeat(41), 'A number has at most 40 characters'],
  ])('refuses "%s"', (text, error) => {
    expect(parseDecimal(text)).toEqual({ ok: false, error });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseDecimal(text).ok === 'boolean'));
  });
});
