import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { BreakdownFigure, PartMeasure } from './breakdown-figure.ts';
import { concealedParts } from './concealed-parts.ts';
import { madeFigure } from './fixtures.ts';

const counts = (numbers: Readonly<Record<string, number>>, rest: Partial<BreakdownFigure> = {}) =>
  Object.entries(numbers).map(([part, count]) => madeFigure(part, { value: String(count), ...rest }));

const concealed = (
  figures: readonly BreakdownFigure[],
  measure: PartMeasure = 'count',
  whole: string | null = '100',
) => [...concealedParts(figures, measure, whole)].sort();

describe('counts', () => {
  it('are given where all are large or none', () => {
    expect(concealed(counts({ a: 20, b: 5, c: 0 }))).toEqual([]);
  });

  it('are concealed where they are small, and with one alone the fewest other, so that it cannot be had by subtraction', () => {
    expect(concealed(counts({ a: 20, b: 3, c: 7, d: 0 }))).toEqual(['b', 'c']);
    expect(concealed(counts({ a: 20, b: 3, c: 2, d: 7 }))).toEqual(['b', 'c']);
  });

  it('that are concealed come to no small number together either', () => {
    expect(concealed(counts({ a: 20, b: 1, c: 1, d: 7 }))).toEqual(['b', 'c', 'd']);
    expect(concealed(counts({ a: 20, b: 1, c: 1, d: 1, e: 1, f: 0 }))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(concealed(counts({ a: 1, b: 1, c: 0 }))).toEqual(['a', 'b', 'c']);
  });

  it('conceal a part without people only where no other is left', () => {
    expect(concealed(counts({ a: 3, b: 0 }))).toEqual(['a', 'b']);
  });

  it('of a part that is alone conceal no other', () => {
    expect(concealed(counts({ a: 3 }))).toEqual(['a']);
  });

  it('that a document prints stay, small or not', () => {
    expect(concealed(counts({ a: 1, b: 2, c: 30 }, { printed: true }))).toEqual([]);
    const printed = counts({ a: 8, b: 9 }, { printed: true });
    expect(concealed([...printed, ...counts({ c: 3, d: 30 })])).toEqual(['c', 'd']);
    expect(concealed([...printed, ...counts({ c: 3 })])).toEqual(['c']);
  });
});

describe('rates', () => {
  const rate = (part: string, numerator: string | null, denominator: string | null) =>
    madeFigure(part, { value: '40', numerator, denominator });

  it('are judged by the people behind them', () => {
    expect(concealed([rate('a', '40', '100'), rate('b', '4', '100'), rate('c', '5', '9')], 'share')).toEqual([
      'b',
      'c',
    ]);
  });

  it('without a count cannot be shown to be safe', () => {
    expect(concealed([rate('a', null, null), rate('b', '40', '100')], 'share')).toEqual(['a', 'b']);
  });

  it('are judged by a count filed beside them', () => {
    const beside = [
      madeFigure('a', { value: '40' }),
      madeFigure('a', { kind: 'numerator', value: '40' }),
      madeFigure('a', { kind: 'denominator', value: '100' }),
    ];
    expect(concealed(beside, 'share')).toEqual([]);
  });
});

describe('shares of the whole', () => {
  const share = (part: string, value: string) => madeFigure(part, { kind: 'share-of-whole', value });

  it('tell the count, and are judged by it', () => {
    const shares = [share('a', '95.2'), share('b', '3.2'), share('c', '1.6')];
    expect(concealed(shares, 'share', '125')).toEqual(['b', 'c']);
  });

  it('of some tell at least one', () => {
    expect(concealed([share('a', '0.1')], 'count', '100')).toEqual(['a']);
  });

  it('of an unknown whole cannot be shown to be safe', () => {
    expect(concealed([share('a', '96.8')], 'share', null)).toEqual(['a']);
  });
});

test('no filed count of 1 to 4 is ever given, nor follows, alone or with others, when another could be left out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 8 }), (numbers) => {
      const figures = numbers.map((count, index) => madeFigure(`p${index}`, { value: String(count) }));
      const hidden = concealedParts(figures, 'count', null);
      for (const { breakdown, value } of figures) {
        if (Number(value) > 0 && Number(value) < 5) expect(hidden.has(breakdown)).toBe(true);
      }
      expect(hidden.size).not.toBe(1);
      const missing = figures.filter(({ breakdown }) => hidden.has(breakdown));
      const together = missing.reduce((sum, { value }) => sum + Number(value), 0);
      if (missing.length > 0 && missing.length < figures.length) expect(together).toBeGreaterThanOrEqual(5);
    }),
  );
});
