import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValue } from './format-value.ts';
import { parseDecimal } from './parse-decimal.ts';
import { shownPlaces } from './shown-places.ts';
import { UNITS, type Unit } from './unit.ts';

describe('formatValue', () => {
  it.each<[string, Unit, number, string]>([
    ['1.72', '£m', 2, '£1.72m'],
    ['669078', 'number', 0, '669,078'],
    ['42.8', '%', 1, '42.8%'],
    ['18.6', 'days', 1, '18.6 days'],
    ['117347.61', '£', 2, '£117,347.61'],
    ['669078.00', '£', 2, '£669,078'],
    ['0', '£', 2, '£0'],
    ['87141.8', '£', 2, '£87,141.80'],
    ['-0.3', '%', 1, '−0.3%'],
    ['-1343000', '£', 0, '−£1,343,000'],
    ['-0.04', '%', 1, '0.0%'],
    ['0', 'number', 0, '0'],
    ['1', 'days', 0, '1 day'],
    ['1.0', 'days', 1, '1.0 days'],
    ['1', 'hours', 0, '1 hour'],
    ['12.839', 'million', 2, '12.84 million'],
    ['10.6', 'per 1,000 properties', 1, '10.6 per 1,000 properties'],
    ['64.9', 'per 10,000', 1, '64.9 per 10,000'],
    ['129', 'per 100,000', 0, '129 per 100,000'],
    ['2908', 'tCO2', 0, '2,908 tCO2'],
    ['0.7', 'kg CO2 per m²', 2, '0.70 kg CO2 per m²'],
    ['618.1', '£ per week', 1, '£618.1 per week'],
    ['999.5', 'number', 0, '1,000'],
    ['100', 'number', 0, '100'],
    ['1000', 'number', Number.NaN, '1,000'],
  ])('%s in %s with %i places is "%s"', (value, unit, decimals, text) => {
    expect(formatValue(new Big(value), unit, decimals)).toBe(text);
  });

  it('reads back as the value, within the rounding, and groups by threes', () => {
    const units = fc.constantFrom(...(Object.keys(UNITS) as Unit[]));
    const values = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(values, fc.nat(6), units, (digits, places, unit) => {
        const value = new Big(digits).div(1_000_000);
        const text = formatValue(value, unit, places);
        const number = /[\d.,]+/.exec(text)?.[0] ?? '';
        const read = parseDecimal(text.startsWith('−') ? `-${number}` : number);
        if (!read.ok) return false;
        const halfPlace = new Big(0.5).div(new Big(10).pow(places));
        const shown = number.split('.')[1]?.length ?? 0;
        return read.value.minus(value).abs().lte(halfPlace) && shown === shownPlaces(value, unit, places);
      }),
    );
  });
});
