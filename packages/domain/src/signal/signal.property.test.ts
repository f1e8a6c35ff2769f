import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actual } from '../rating/fixtures.ts';
import type { Decimal } from '../value/decimal.ts';
import { processLimits } from './process-limits.ts';
import { type SignalInput, signal, type Variation } from './signal.ts';

const figures = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 20 });
const decimals = (values: readonly number[]): Decimal[] => values.map((value) => new Big(value));

/** The chart of figures of one quarter after the other. */
function chart(values: readonly number[], more: Partial<SignalInput> = {}) {
  const made = signal({
    unit: 'number',
    decimals: 0,
    polarity: 'higher-is-better',
    aggregation: 'latest',
    reportedPeriod: '2001-02-q1',
    actuals: values.map((value, index) => {
      const year = 2001 + Math.floor(index / 4);
      return actual(`${year}-${String(year + 1).slice(2)}-q${(index % 4) + 1}`, String(value));
    }),
    target: null,
    breaks: [],
    ...more,
  });
  if (made.kind === 'none') throw new Error(made.reason);
  return made;
}

const causes = (made: ReturnType<typeof chart>) =>
  made.segments.flatMap(({ points }) => points.map(({ cause }) => cause));

it('limits scale and shift with their series', () => {
  const scale = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(figures, scale, fc.integer({ min: -1000, max: 1000 }), (values, times, plus) => {
      const limits = processLimits(decimals(values));
      const moved = processLimits(decimals(values.map((value) => value * times + plus)));
      if (limits === null || moved === null) {
        expect(values).toHaveLength(1);
        return;
      }
      for (const line of ['mean', 'lower', 'upper'] as const)
        expect(moved[line].minus(limits[line].times(times).plus(plus)).abs().lte('1e-12'), line).toBe(true);
      expect(moved.averageMovingRange.minus(limits.averageMovingRange.times(times)).abs().lte('1e-12')).toBe(
        true,
      );
    }),
  );
});

it('limits lie around the mean, and the mean within the figures', () => {
  fc.assert(
    fc.property(figures, (values) => {
      const limits = processLimits(decimals(values));
      if (limits === null) return;
      expect(limits.lower.lte(limits.mean) && limits.mean.lte(limits.upper)).toBe(true);
      expect(limits.mean.gte(Math.min(...values) - 1e-9) && limits.mean.lte(Math.max(...values) + 1e-9)).toBe(
        true,
      );
    }),
  );
});

it('a series that is shifted has the same signals', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: -1000, max: 1000 }), (values, plus) => {
      const moved = chart(values.map((value) => value + plus));
      expect(causes(moved)).toEqual(causes(chart(values)));
      expect(moved.variation).toBe(chart(values).variation);
    }),
  );
});

const MIRRORED: Readonly<Record<Variation, Variation>> = {
  'common-cause': 'common-cause',
  improvement: 'concern',
  concern: 'improvement',
  high: 'low',
  low: 'high',
};

it('turns round with polarity, and with the series', () => {
  fc.assert(
    fc.property(figures, (values) => {
      const mirrored = values.map((value) => -value);
      const { variation } = chart(values);
      const turned = variation === null ? null : MIRRORED[variation];
      expect(chart(values, { polarity: 'lower-is-better' }).variation).toBe(turned);
      expect(chart(mirrored).variation).toBe(turned);
      expect(chart(mirrored, { polarity: 'lower-is-better' }).variation).toBe(variation);
      const unjudged = chart(values, { polarity: 'not-judged' }).variation;
      const unjudgedTurned = unjudged === null ? null : MIRRORED[unjudged];
      expect(chart(mirrored, { polarity: 'not-judged' }).variation).toBe(unjudgedTurned);
    }),
  );
});

it('only the figures since the last break decide, and every figure is in one segment', () => {
  fc.assert(
    fc.property(figures, figures, (before, after) => {
      const values = [...before, ...after];
      const index = before.length;
      const year = 2001 + Math.floor(index / 4);
      const period = `${year}-${String(year + 1).slice(2)}-q${(index % 4) + 1}`;
      const made = chart(values, { breaks: [period] });
      expect(made.segments.map(({ points }) => points.length)).toEqual([before.length, after.length]);
      expect(made.variation).toBe(chart(after).variation);
    }),
  );
});
