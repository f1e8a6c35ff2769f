import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../target/target.ts';
import type { Actual } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { UNITS, type Unit } from '../value/unit.ts';
import { actual, rateInput, target } from './fixtures.ts';
import { rate } from './rate.ts';
import type { RateInput } from './rate-input.ts';
import { type Rating, UNRATED_REASONS } from './rating.ts';
import type { Tolerance } from './tolerance.ts';

/** Figures with up to three places on both sides of zero, near enough to each other to fall into every band. */
const figure = fc.integer({ min: -3000, max: 3000 }).map((digits) => new Big(digits).div(1000));
const optional = fc.option(fc.oneof({ weight: 4, arbitrary: figure }, fc.constant(new Big(0))));
const period = fc.constantFrom(
  ...['2023-24-q3', '2023-24-ytd-q3', '2023-24', '2023-24-q4', '2023-24-q2', '2022-23', 'ay2023-24-ytd-q3'],
  ...['r12m-2023-12', 'at-2023-12-31', 'cy2023', '2018-20', 'programme-a', '2023-12', '2023-24-q9', ''],
);
const status = fc.constantFrom<Actual['status']>(
  ...(['final', 'final', 'provisional', 'revised', 'awaited', 'not-due', 'not-available'] as const),
  ...(['not-applicable', 'not-set', 'blank', 'suppressed', 'uncertain'] as const),
);
const actuals: fc.Arbitrary<Actual> = fc.record({
  period,
  value: optional,
  status,
  expected: fc.option(fc.string()),
  raw: fc.string(),
});
const targets: fc.Arbitrary<Target> = fc.record({
  cadence: fc.constantFrom('period', 'year-to-date', 'year', 'standing'),
  form: fc.constantFrom('level', 'level', 'range', 'change', 'sentence'),
  raw: fc.string(),
  value: optional,
  lower: optional,
  upper: optional,
  changeBy: fc.option(fc.constantFrom('percent', 'points', 'number')),
  baseline: fc.option(period),
  provisional: fc.boolean(),
  status,
  period: fc.option(period),
  note: fc.option(fc.string()),
});
const tolerance: fc.Arbitrary<Tolerance> = fc.record({
  kind: fc.constantFrom('percent-of-target', 'points', 'thresholds'),
  green: figure,
  amber: optional,
});
const unit = fc.constantFrom(...(Object.keys(UNITS) as Unit[]));
const anything: fc.Arbitrary<RateInput> = fc.record({
  unit,
  decimals: fc.option(fc.oneof(fc.nat(6), fc.constantFrom(-1, 0.5, Number.NaN, 1e9))),
  polarity: fc.constantFrom('higher-is-better', 'lower-is-better', 'within-range', 'not-judged'),
  measure: fc.constantFrom('count', 'snapshot', 'share', 'average', 'rate', 'amount'),
  aggregation: fc.constantFrom('sum', 'latest', 'recompute', 'average', 'rolling', 'cumulative'),
  runsEvenly: fc.boolean(),
  reportedPeriod: period,
  listedOnly: fc.boolean(),
  returnOwed: fc.boolean(),
  actuals: fc.array(actuals, { maxLength: 8 }),
  targets: fc.array(targets, { maxLength: 5 }),
  tolerance: fc.option(tolerance),
  thresholdsPrinted: fc.boolean(),
  basis: fc.option(
    fc.record({
      valuePeriod: period,
      target: fc.oneof(
        fc.record({ period }),
        fc.record({ cadence: fc.constantFrom('period', 'year-to-date', 'year', 'standing') }),
      ),
      reason: fc.string(),
    }),
    { freq: 4 },
  ),
});

const RANK = { red: 0, amber: 1, green: 2 };
const rank = ({ rag }: Rating) => (rag === null ? null : RANK[rag]);

/** A small row of which one figure, two bounds and a baseline matter. */
function row(
  form: 'level' | 'range' | 'change',
  figures: readonly Decimal[],
  more: Partial<RateInput>,
): RateInput {
  const [value = null, first = null, second = null] = figures;
  const baseline = actual('2023-24-q2', second?.toFixed() ?? null);
  return rateInput({
    decimals: null,
    reportedPeriod: '2023-24-q3',
    actuals: [actual('2023-24-q3', value?.toFixed() ?? null), baseline],
    targets: [
      target('2023-24-q3', first?.toFixed() ?? null, {
        form,
        lower: first,
        upper: second,
        changeBy: 'percent',
        baseline: '2023-24-q2',
      }),
    ],
    ...more,
  });
}

const form = fc.constantFrom('level', 'range', 'change');
const three = fc.tuple(figure, figure, figure);

describe('rate', () => {
  it('gives a RAG or a reason for whatever it is given, and never throws', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const rating = rate(input);
        expect(rating.rag === null).toBe(rating.unratedReason !== null);
        expect(rating.ratedValue === null).toBe(rating.rag === null);
        expect(rating.rag !== null || UNRATED_REASONS.includes(rating.unratedReason)).toBe(true);
        expect(rating.explanation.endsWith('undefined')).toBe(false);
        expect(rating.explanation.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('reaches every colour and every reason with what the totality test gives it', () => {
    const ratings = fc.sample(anything, { numRuns: 30_000, seed: 2024 }).map(rate);
    const seen = new Set(ratings.map(({ rag, unratedReason }) => rag ?? unratedReason));
    expect([...seen].sort()).toEqual([...Object.keys(RANK), ...UNRATED_REASONS].sort());
  });

  it('never rates a better figure worse', () => {
    const polarity = fc.constantFrom('higher-is-better', 'lower-is-better');
    fc.assert(
      fc.property(
        form,
        three,
        figure,
        polarity,
        fc.option(tolerance),
        (form, figures, other, polarity, tolerance) => {
          const [value, ...rest] = figures;
          const better = polarity === 'higher-is-better' ? other.gt(value) : other.lt(value);
          const now = rank(rate(row(form, [value, ...rest], { polarity, tolerance })));
          const then = rank(rate(row(form, [other, ...rest], { polarity, tolerance })));
          fc.pre(better && now !== null && then !== null);
          return then >= now;
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('rates the mirror image the same: figures, target and polarity turned round', () => {
    fc.assert(
      fc.property(form, three, fc.boolean(), (form, figures, higher) => {
        const mirrored = figures.map((each) => each.neg());
        const [value, first, second] = mirrored;
        const straight = rate(
          row(form, figures, { polarity: higher ? 'higher-is-better' : 'lower-is-better' }),
        );
        const swapped = form === 'range' ? [value, second, first] : [value, first, second];
        const mirror = rate(
          row(form, swapped as Decimal[], { polarity: higher ? 'lower-is-better' : 'higher-is-better' }),
        );
        expect(mirror.rag ?? mirror.unratedReason).toBe(straight.rag ?? straight.unratedReason);
        expect(mirror.distancePercent?.toFixed()).toBe(straight.distancePercent?.toFixed());
      }),
      { numRuns: 1000 },
    );
  });

  it('rates the same in pounds and in millions of pounds', () => {
    const scale = fc.constantFrom('1000000', '0.001', '3');
    const polarity = fc.constantFrom('higher-is-better', 'lower-is-better', 'within-range');
    fc.assert(
      fc.property(form, three, scale, polarity, (form, figures, scale, polarity) => {
        const [value, first, second] = figures;
        const scaled = [
          value.times(scale),
          form === 'change' ? first : first.times(scale),
          second.times(scale),
        ];
        const plain = rate(row(form, figures, { polarity }));
        const big = rate(row(form, scaled, { polarity }));
        expect(big.rag ?? big.unratedReason).toBe(plain.rag ?? plain.unratedReason);
        expect(big.distancePercent?.toFixed()).toBe(plain.distancePercent?.toFixed());
      }),
      { numRuns: 1000 },
    );
  });

  it('is green exactly where the target is met or missed by at most 5%, with a distance that agrees', () => {
    fc.assert(
      fc.property(figure, figure, (value, wanted) => {
        const rating = rate(row('level', [value, wanted], {}));
        const shortPercent = wanted.minus(value).times(100);
        const size = wanted.abs();
        if (value.gte(wanted)) return rating.rag === 'green' && !rating.distancePercent?.lt(0);
        if (size.eq(0)) return rating.unratedReason === 'ZERO_TARGET_NO_TOLERANCE';
        const expected = shortPercent.lte(size.times(5))
          ? 'green'
          : shortPercent.lte(size.times(10))
            ? 'amber'
            : 'red';
        return rating.rag === expected && rating.distancePercent?.lt(0) === true;
      }),
      { numRuns: 2000 },
    );
  });

  it('says that the shown figure rates differently exactly where it does', () => {
    fc.assert(
      fc.property(figure, figure, fc.nat(3), (value, wanted, decimals) => {
        const exact = rate(row('level', [value, wanted], { decimals }));
        const shown = rate(row('level', [value.round(decimals, Big.roundHalfUp), wanted], { decimals }));
        fc.pre(exact.rag !== null && shown.rag !== null);
        return exact.displayedRatesDifferently === (exact.rag !== shown.rag);
      }),
      { numRuns: 1000 },
    );
  });
});
