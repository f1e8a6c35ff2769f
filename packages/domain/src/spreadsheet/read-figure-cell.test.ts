import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../value/unit.ts';
import { madeCell, numberCell } from './fixtures.ts';
import { readFigureCell } from './read-figure-cell.ts';
import type { Cell } from './sheet.ts';

const READ: readonly (readonly [string, Cell, Unit, string | null])[] = [
  ['a number', numberCell('98.3'), '%', '98.3'],
  ['a percent cell', numberCell('0.983', { text: '98.3%', isPercent: true }), '%', '98.3'],
  ['a percent cell above the whole', numberCell('1.074', { text: '107%', isPercent: true }), '%', '107.4'],
  ['a number shown rounded', numberCell('1343000.5', { text: '1,343,001' }), 'number', '1343000.5'],
  ['a number shown as money', numberCell('1.72', { text: '£1.72' }), '£m', '1.72'],
  ['text with thousands', madeCell('669,078'), 'number', '669078'],
  ['text with spaces', madeCell('\u00a098.3 \u200b'), '%', '98.3'],
  ['text with a percent sign', madeCell('98.3%'), '%', '98.3'],
  ['text with a true minus', madeCell('−0.8'), 'number', '-0.8'],
  ['zero', numberCell('0'), 'number', '0'],
  ['text that needs its m', madeCell('£10,000m'), '£m', '£10,000m'],
  ['a minus nought', madeCell('-0'), 'number', '0'],
  ['an empty cell', madeCell(''), 'number', null],
  ['a space', madeCell(' \u00a0'), 'number', null],
];

const REFUSED: readonly (readonly [string, Cell, Unit, RegExp])[] = [
  [
    'a percent cell in another unit',
    numberCell('0.98', { text: '98%', isPercent: true }),
    'number',
    /"98%".*"number"/,
  ],
  ['millions by format', numberCell('1720000', { text: '1.72m' }), '£m', /"1.72m" but holds 1720000/],
  [
    'a date',
    madeCell('Mar-24', { kind: 'date', number: '45352', date: '2024-03-01' }),
    'number',
    /"Mar-24", a date/,
  ],
  ['a time', madeCell('12:30', { kind: 'date', number: '0.52' }), 'hours', /"12:30", a date or a time/],
  ['a date in words', madeCell('Mar-24'), 'number', /^Value: .*Mar-24/],
  ['a boolean', madeCell('TRUE', { kind: 'boolean' }), 'number', /TRUE/],
  ['an error', madeCell('#DIV/0!', { kind: 'error' }), 'number', /#DIV\/0!/],
  ['a formula without result', madeCell('', { formula: 'A1/B1' }), 'number', /without its result/],
  ['n/a', madeCell('n/a'), 'number', /Status column/],
  ['a dash', madeCell('-'), 'number', /Status column/],
  ['TBC', madeCell('TBC'), 'number', /"Not available" or "Awaited"/],
  ['two numbers', madeCell('12 (of 14)'), 'number', /^Value: /],
  ['a number beyond reason', numberCell('9'.repeat(300)), 'number', /^Value: /],
];

describe('a cell of figures', () => {
  it.each(READ)('%s is read', (_, cell, unit, value) => {
    expect(readFigureCell(cell, 'Value', unit)).toMatchObject({ ok: true, value });
  });

  it.each(REFUSED)('%s is refused', (_, cell, unit, error) => {
    const read = readFigureCell(cell, 'Value', unit);
    expect(read.ok ? `read ${read.value}` : read.error).toMatch(error);
  });

  it('says what it makes of a formula and of a share below 1', () => {
    expect(readFigureCell(numberCell('120', { formula: 'A1+B1' }), 'Value', 'number')).toEqual({
      ok: true,
      value: '120',
      notices: ['Value is worked out by a formula; its result 120 is read.'],
    });
    expect(readFigureCell(numberCell('0.983'), 'Value', '%')).toMatchObject({
      notices: ['Value 0.983 is read as 0.983%. If 98.3% is meant, type 98.3.'],
    });
    expect(readFigureCell(numberCell('0'), 'Value', '%')).toMatchObject({ notices: [] });
  });

  it('reads a share the same from a percent cell and from a number', () => {
    const tenths = fc.integer({ min: -10_000, max: 100_000 });
    fc.assert(
      fc.property(tenths, (count) => {
        const shown = (count / 10).toFixed(1);
        const percent = numberCell((count / 1000).toFixed(3), { text: `${shown}%`, isPercent: true });
        const number = numberCell(shown);
        const [one, other] = [percent, number].map((cell) => readFigureCell(cell, 'Value', '%'));
        expect(one?.ok && one.value).toBe(other?.ok && other.value);
      }),
    );
  });
});
