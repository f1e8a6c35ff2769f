import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '../rating/fixtures.ts';
import { splitRatio } from './split-ratio.ts';

const parts = (numerator: number, denominator: number) => ({
  numerator: decimal(String(numerator)),
  denominator: decimal(String(denominator)),
});

const size = fc.integer({ min: 0, max: 100_000 });
const positive = fc.integer({ min: 1, max: 100_000 });

it('is none over nothing', () => {
  expect(splitRatio(parts(1, 0), parts(1, 2), 100)).toBeNull();
});

it('adds up exactly, gives nothing to what did not change, and turns round with time', () => {
  fc.assert(
    fc.property(size, positive, size, positive, (n0, d0, n1, d1) => {
      const made = splitRatio(parts(n0, d0), parts(n1, d1), 100);
      const back = splitRatio(parts(n1, d1), parts(n0, d0), 100);
      if (made === null || back === null) throw new Error('No denominator is zero.');
      expect(made.numerator.plus(made.denominator)).toEqual(made.total);
      expect(made.numerator.plus(back.numerator).eq(0)).toBe(true);
      expect(made.denominator.plus(back.denominator).eq(0)).toBe(true);
      if (n0 === n1) expect(made.numerator.eq(0)).toBe(true);
      if (d0 === d1) expect(made.denominator.eq(0)).toBe(true);
      const exact = (n1 / d1 - n0 / d0) * 100;
      expect(
        made.total
          .minus(decimal(exact.toFixed(6)))
          .abs()
          .lte('0.000002'),
      ).toBe(true);
    }),
  );
});

it('gives more to a numerator that grew, and less to a denominator that did', () => {
  fc.assert(
    fc.property(positive, positive, positive, (n, d, more) => {
      const made = splitRatio(parts(n, d), parts(n + more, d + more), 100);
      expect(made?.numerator.gte(0)).toBe(true);
      expect(made?.denominator.lte('0.000001')).toBe(true);
    }),
  );
});
