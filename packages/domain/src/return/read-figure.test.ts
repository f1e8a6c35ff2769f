import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatExact } from '../value/format-exact.ts';
import { UNITS, type Unit } from '../value/unit.ts';
import { readFigure } from './read-figure.ts';

const said = (typed: string, unit: Unit) => {
  const read = readFigure(typed, unit);
  return read.ok ? `${read.value.toFixed()}${read.notice === null ? '' : ` (${read.notice})`}` : read.error;
};

it.each([
  ['98.3%', '%', '98.3'],
  ['98.3 %', '%', '98.3'],
  ['98.3 per cent', '%', '98.3'],
  ['98.3', '%', '98.3'],
  ['  98.3\u00a0', '%', '98.3'],
  ['98.', '%', '98'],
  ['.5', '%', '0.5'],
  ['−0.3%', '%', '-0.3'],
  ['–0.3', '%', '-0.3'],
  ['+0.3', '%', '0.3'],
  ['£1.72m', '£m', '1.72'],
  ['1.72m', '£m', '1.72'],
  ['£1.72 million', '£m', '1.72'],
  ['1.72', '£m', '1.72'],
  ['£1.72', '£m', '1.72 (Read as £1.72m.)'],
  ['-£1.72m', '£m', '-1.72'],
  ['£-1.72m', '£m', '-1.72'],
  ['12,000m', '£m', '12000'],
  ['£117,347.61', '£', '117347.61'],
  ['£ 117347.61', '£', '117347.61'],
  ['3.70m', 'million', '3.7'],
  ['3.70 million', 'million', '3.7'],
  ['18.6 days', 'days', '18.6'],
  ['1 day', 'days', '1'],
  ['45.2 per 10,000', 'per 10,000', '45.2'],
  ['£512.30 per week', '£ per week', '512.3'],
  ['£512.30', '£ per week', '512.3'],
  ['31 kg CO2 per m²', 'kg CO2 per m²', '31'],
  ['669,078', 'number', '669078'],
  ['669 078', 'number', '669078 (Read as 669,078.)'],
  ['1\u202f343\u202f000.5', 'number', '1343000.5 (Read as 1,343,000.5.)'],
  ['0', 'number', '0'],
  ['007', 'number', '7'],
] as const)('reads "%s" in %s as %s', (typed, unit, value) => {
  expect(said(typed, unit)).toBe(value);
});

it.each([
  ['', 'number', 'Type a figure.'],
  ['   ', 'number', 'Type a figure.'],
  ['tbc', 'number', '"tbc" is not a number. Where there is none, choose the status that says why.'],
  ['-', '%', '"-" is not a number. Where there is none, choose the status that says why.'],
  ['.', '%', '"." is not a number. Where there is none, choose the status that says why.'],
  ['1,72', '£m', '"1,72" has a comma where thousands do not part.'],
  ['1.234,56', '£', '"1.234,56" has a comma where thousands do not part.'],
  ['1.234.567', '£', '"1.234.567" is not a decimal number.'],
  ['12k', 'number', 'Write the figure in full as a plain number, without "k".'],
  ['1.2bn', '£m', 'Write the figure in full in millions of pounds, without "bn".'],
  ['£1.72m', '£', 'Write the figure in full in pounds, without "m".'],
  [
    '£1,720,000',
    '£m',
    'The figure is asked for in millions. Write 1.72 for "£1,720,000", or put an m behind it.',
  ],
  [
    '15911000',
    'million',
    'The figure is asked for in millions. Write 15.911 for "15911000", or put an m behind it.',
  ],
  ['27 (116)', 'number', '"27 (116)" holds more than one number.'],
  ['27 16', 'number', '"27 16" holds more than one number.'],
  ['10-12', '%', '"10-12" holds more than one number.'],
  ['1/2', '%', '"1/2" holds more than one number.'],
  ['1e5', 'number', '"1e5" holds more than one number.'],
  ['(5)', 'number', '"(5)" is not a number. Where there is none, choose the status that says why.'],
  ['--5', 'number', '"--5" has two signs.'],
  ['-£-5', '£', '"-£-5" has two signs.'],
  ['£5', '%', 'The figure is asked for in %, not in pounds.'],
  ['5%', 'number', 'The figure is asked for as a plain number, so "%" cannot follow it.'],
  ['5 homes', 'number', 'The figure is asked for as a plain number, so "homes" cannot follow it.'],
  ['=1+1', 'number', '"=1+1" is not a number. Where there is none, choose the status that says why.'],
  ['1'.repeat(60), 'number', 'A number has at most 40 characters.'],
] as const)('refuses "%s" in %s', (typed, unit, error) => {
  expect(said(typed, unit)).toBe(error);
});

describe('whatever is typed', () => {
  const units = fc.constantFrom(...(Object.keys(UNITS) as Unit[]));

  it('reads every figure as readers are shown it', () => {
    const value = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((digits) => new Big(digits).div(1000));
    fc.assert(
      fc.property(units, value, (unit, exact) => {
        expect(said(formatExact(exact, unit, 2), unit)).toBe(exact.toFixed());
      }),
    );
  });

  it('reads or refuses with a sentence, and never throws', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,- −£%mk()e/'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), units, (text, unit) => {
        const read = readFigure(text, unit);
        if (!read.ok) expect(read.error).toMatch(/\.$/);
      }),
    );
  });
});
