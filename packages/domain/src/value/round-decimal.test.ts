import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundDecimal } from './round-decimal.ts';

describe('roundDecimal', () => {
  it.each([
    ['2.5', 0, '3', '2', '2'],
    ['-2.5', 0, '-3', '-2', '-2'],
    ['3.5', 0, '4', '4', '3'],
    ['1.005', 2, '1.01', '1', '1'],
    ['-0.45', 1, '-0.5', '-0.4', '-0.4'],
    ['94.96', 1, '95', '95', '94.9'],
  ])('rounds %s to %i places in each mode', (text, places, awayFromZero, even, cut) => {
    const value = new Big(text);
    expect(roundDecimal(value, places, 'half-away-from-zero').toFixed()).toBe(awayFromZero);
    expect(roundDecimal(value, places, 'half-even').toFixed()).toBe(even);
    expect(roundDecimal(value, places, 'toward-zero').toFixed()).toBe(cut);
  });

  it('is symmetric about zero and off by at most half a place', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(6), (digits, places) => {
        const value = new Big(digits).div(1_000_000);
        const rounded = roundDecimal(value, places, 'half-away-from-zero');
        const opposite = roundDecimal(value.neg(), places, 'half-away-from-zero');
        const halfPlace = new Big(0.5).div(new Big(10).pow(places));
        return opposite.eq(rounded.neg()) && rounded.minus(value).abs().lte(halfPlace);
      }),
    );
  });
});
