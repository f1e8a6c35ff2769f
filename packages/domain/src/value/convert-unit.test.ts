import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertUnit } from './convert-unit.ts';
import { UNITS, type Unit } from './unit.ts';

const converted = (value: string, from: Unit, to: Unit) =>
  convertUnit(new Big(value), from, to)?.toFixed() ?? null;

describe('convertUnit', () => {
  it('scales what counts the same, to the last digit', () => {
    expect(converted('4551257', 'number', 'million')).toBe('4.551257');
    expect(converted('4.551257', 'million', 'number')).toBe('4551257');
    expect(converted('79.3', '£m', '£')).toBe('79300000');
    expect(converted('-1', '£', '£m')).toBe('-0.000001');
  });

  it('leaves a value in its own unit alone', () => {
    expect(converted('98.39', '%', '%')).toBe('98.39');
  });

  it('knows what does not count the same', () => {
    expect(converted('1', '£', 'number')).toBeNull();
    expect(converted('1', 'million', '£m')).toBeNull();
    expect(converted('1', 'days', 'hours')).toBeNull();
  });

  it('comes back to the same value wherever it goes', () => {
    const units = Object.keys(UNITS) as Unit[];
    const unit = fc.constantFrom(...units);
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: 0, max: 6 }),
        unit,
        unit,
        (whole, places, from, to) => {
          const value = new Big(whole).times(new Big(`1e-${places}`));
          const there = convertUnit(value, from, to);
          if (there !== null) expect(convertUnit(there, to, from)?.eq(value)).toBe(true);
        },
      ),
    );
  });
});
