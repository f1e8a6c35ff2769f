import { describe, expect, it } from 'vitest';
import { actual, decimal } from '../rating/fixtures.ts';
import { type Signal, type SignalInput, signal } from './signal.ts';

function input(more: Partial<SignalInput> = {}): SignalInput {
  return {
    unit: 'number',
    decimals: 0,
    polarity: 'lower-is-better',
    aggregation: 'sum',
    reportedPeriod: '2016-04',
    actuals: [],
    target: null,
    breaks: [],
    ...more,
  };
}

/** Figures of one month after the other. */
function monthly(firstYear: number, firstMonth: number, values: readonly number[]) {
  return values.map((value, index) => {
    const month = firstMonth - 1 + index;
    const name = String((month % 12) + 1).padStart(2, '0');
    return actual(`${firstYear + Math.floor(month / 12)}-${name}`, String(value));
  });
}

const quarterly = (values: readonly (number | string)[]) =>
  values.map((value, index) => {
    const year = 2016 + Math.floor(index / 4);
    return actual(`${year}-${String(year + 1).slice(2)}-q${(index % 4) + 1}`, String(value));
  });

function chart(made: Signal) {
  if (made.kind === 'none') throw new Error(made.reason);
  return made;
}

const causesOf = (made: Signal) =>
  Object.fromEntries(
    chart(made)
      .segments.flatMap(({ points }) => points)
      .flatMap(({ period, cause }) => (cause === null ? [] : [[period.id, `${cause.rule} ${cause.side}`]])),
  );

/**
 * The published examples of the R package NHSRplotthedots: monthly breaches of the 4-hour wait in A&E, type 1 departments, of two
 * hospital trusts (its data set `ae_attendances`, published by NHS England).
 */
describe('the worked examples of NHSRplotthedots', () => {
  const RQM = [
    1199, 929, 970, 1178, 1110, 1388, 2061, 1985, 2675, 3141, 1942, 2030, 1309, 1960, 1169, 1117, 1085, 1492,
    1280, 1197, 1569, 1406, 1328, 1564,
  ];
  const RRK = [
    1195, 1843, 1397, 1333, 1771, 1751, 2013, 1759, 2179, 2585, 1654, 1543, 1632, 1558, 1190, 1357, 1279,
    1683, 2190, 1804, 986, 2181, 2048, 2154, 1759, 1637, 1488, 6499, 5983, 6599, 7089, 8120, 8981, 12502,
    11376, 10670,
  ];

  it('README: the trust RQM has the mean, limits, coloured points and verdicts that are printed', () => {
    const target = { lower: null, upper: decimal('1200') };
    const made = chart(signal(input({ actuals: monthly(2016, 4, RQM), target })));
    const [segment] = made.segments;
    expect(made.segments).toHaveLength(1);
    expect(segment?.standing).toBe('firm');
    expect(segment?.limits?.mean.toFixed(0)).toBe('1545');
    expect(segment?.limits?.lower.toFixed(0)).toBe('740');
    expect(segment?.limits?.upper.toFixed(0)).toBe('2350');
    expect(causesOf(made)).toEqual({
      '2016-05': 'two-of-three low',
      '2016-06': 'two-of-three low',
      '2016-12': 'outside-limits high',
      '2017-01': 'outside-limits high',
    });
    expect(made.variation).toBe('common-cause');
    expect(made.assurance).toBe('hit-or-miss');
  });

  it('introduction: the trust RRK has 8 sequential points below the mean in its stable period', () => {
    const made = signal(input({ actuals: monthly(2016, 4, RRK.slice(0, 24)) }));
    const shifts = Object.entries(causesOf(made)).filter(([, cause]) => cause === 'shift low');
    expect(shifts.map(([period]) => period)).toEqual([
      '2017-02',
      '2017-03',
      '2017-04',
      '2017-05',
      '2017-06',
      '2017-07',
      '2017-08',
      '2017-09',
    ]);
  });

  it('introduction: with a change point in July 2018 the limits of RRK begin anew', () => {
    const actuals = monthly(2016, 4, RRK);
    const whole = chart(signal(input({ actuals })));
    const made = chart(signal(input({ actuals, breaks: ['2018-07'] })));
    expect(made.segments.map(({ points }) => points.length)).toEqual([27, 9]);
    expect(made.segments.map(({ standing }) => standing)).toEqual(['firm', 'trial']);
    expect(made.segments[0]?.limits?.mean.toFixed(0)).not.toBe(whole.segments[0]?.limits?.mean.toFixed(0));
    expect(made.explanation).toMatch(/^9 points, .* to .*, since the definition changed\./);
  });
});

describe('limits', () => {
  it.each([
    [5, 'run-chart'],
    [6, 'trial'],
    [11, 'trial'],
    [12, 'firm'],
  ])('of %i points are a %s', (count, standing) => {
    const actuals = quarterly(Array.from({ length: count }, (_none, index) => 10 + (index % 2)));
    const { segments, variation } = chart(signal(input({ reportedPeriod: '2016-17-q1', actuals })));
    expect(segments[0]?.standing).toBe(standing);
    expect(segments[0]?.limits === null).toBe(standing === 'run-chart');
    expect(variation).toBe(standing === 'run-chart' ? null : 'common-cause');
  });

  it('begin anew at a break, with a run chart until there are six points', () => {
    const values = [10, 12, 11, 13, 10, 16, 30, 31, 30, 31, 30, 31];
    const rebased = (count: number) =>
      chart(
        signal(
          input({
            reportedPeriod: '2016-17-q1',
            actuals: quarterly(values.slice(0, count)),
            target: { lower: null, upper: decimal('40') },
            breaks: ['2017-18-q3'],
          }),
        ),
      );
    expect(rebased(6).segments.map(({ standing }) => standing)).toEqual(['trial']);
    const five = rebased(11);
    expect(five.segments.map(({ standing }) => standing)).toEqual(['trial', 'run-chart']);
    expect([five.variation, five.assurance]).toEqual([null, null]);
    const six = rebased(12);
    expect(six.segments.map(({ limits }) => limits?.mean.toFixed())).toEqual(['12', '30.5']);
    expect([six.variation, six.assurance]).toEqual(['common-cause', 'consistently-met']);
  });

  it('are worked out exactly: mean ± 2.66 × average moving range', () => {
    const actuals = quarterly([10, 12, 11, 13, 10, 16]);
    const { segments } = chart(signal(input({ reportedPeriod: '2016-17-q1', actuals })));
    // The moving ranges 2, 1, 2, 3 and 6 average 2.8; none is as much as 3.267 times that.
    expect(segments[0]?.limits).toMatchObject({
      mean: decimal('12'),
      averageMovingRange: decimal('2.8'),
      lower: decimal('4.552'),
      upper: decimal('19.448'),
    });
  });

  it('leave a moving range beyond its own limit out, once', () => {
    const actuals = quarterly([10, 11, 10, 11, 10, 11, 10, 100]);
    const { segments } = chart(signal(input({ reportedPeriod: '2016-17-q1', actuals })));
    expect(segments[0]?.limits?.averageMovingRange).toEqual(decimal('1'));
  });

  it('of figures that never change have no width, and nothing is a signal', () => {
    const made = signal(input({ reportedPeriod: '2016-17-q1', actuals: quarterly([5, 5, 5, 5, 5, 5, 5]) }));
    expect(chart(made).segments[0]?.limits).toMatchObject({ lower: decimal('5'), upper: decimal('5') });
    expect(causesOf(made)).toEqual({});
  });
});

describe('the four rules', () => {
  const verdictOf = (values: readonly number[], polarity: SignalInput['polarity'] = 'higher-is-better') => {
    const made = signal(input({ reportedPeriod: '2016-17-q1', polarity, actuals: quarterly(values) }));
    return [Object.values(causesOf(made)).at(-1) ?? null, chart(made).variation];
  };
  const noise = [10, 12, 10, 12, 10, 12, 10, 12];

  it.each([
    ['outside-limits high', [...noise, 30]],
    ['outside-limits low', [...noise, -8]],
    ['trend high', [14, 8, 9, 10, 11, 12, 13, 14]],
    ['trend low', [10, 16, 15, 14, 13, 12, 11, 10]],
    ['two-of-three high', [...noise, 12, 15.4, 15.4]],
    ['two-of-three low', [...noise, 10, 6.6, 6.6]],
    ['shift high', [8, 12, 8, 12, 8, 12, 8, 12, 13, 12, 14, 12, 13, 12]],
    ['shift low', [12, 8, 12, 8, 12, 8, 12, 8, 7, 8, 6, 8, 7, 8]],
  ])('see %s', (cause, values) => {
    expect(verdictOf(values)[0]).toBe(cause);
  });

  it('need seven points for a trend', () => {
    expect(verdictOf([12, 8, 9, 10, 11, 12, 13])).toEqual([null, 'common-cause']);
  });

  it('take two of three on one side of the mean alone', () => {
    const alternating = Array.from({ length: 14 }, (_none, index) => (index % 2 === 0 ? 1 : -1));
    expect(verdictOf([...alternating, 5.5, -5.5])).toEqual([null, 'common-cause']);
  });

  it.each([
    ['higher-is-better', 'improvement'],
    ['lower-is-better', 'concern'],
    ['not-judged', 'high'],
    ['within-range', 'high'],
  ] as const)('say of a high point where %s: %s', (polarity, variation) => {
    expect(verdictOf([...noise, 30], polarity)[1]).toBe(variation);
  });
});

describe('assurance', () => {
  const actuals = quarterly([10, 12, 11, 13, 10, 16]);
  it.each([
    ['consistently-met', { lower: decimal('4.5'), upper: null }],
    ['hit-or-miss', { lower: decimal('4.552'), upper: null }],
    ['hit-or-miss', { lower: decimal('12'), upper: null }],
    ['consistently-missed', { lower: decimal('19.5'), upper: null }],
    ['consistently-met', { lower: null, upper: decimal('19.5') }],
    ['consistently-missed', { lower: null, upper: decimal('4.5') }],
    ['consistently-met', { lower: decimal('4'), upper: decimal('20') }],
    ['hit-or-miss', { lower: decimal('10'), upper: decimal('14') }],
  ])('is %s with %j', (assurance, target) => {
    const made = chart(signal(input({ reportedPeriod: '2016-17-q1', actuals, target })));
    expect(made.assurance).toBe(assurance);
  });
});

describe('what has no signal', () => {
  const actuals = quarterly([10, 12, 11, 13, 10, 16]);
  it.each([
    ['cumulative figures', { aggregation: 'cumulative' }],
    ['rolling figures', { aggregation: 'rolling' }],
    ['years to date', { reportedPeriod: '2016-17-ytd-q3' }],
    ['academic years to date', { reportedPeriod: 'ay2016-17-ytd-q3' }],
    ['rolling 12 months, whatever their figures are', { reportedPeriod: 'r12m-2016-12' }],
    ['another kind of period than is held', { reportedPeriod: '2016-17' }],
    ['a period that cannot be read', { reportedPeriod: 'soon' }],
  ] as const)('%s', (_what, more) => {
    const made = signal(input({ reportedPeriod: '2016-17-q1', actuals, ...more }));
    expect(made).toEqual({ kind: 'none', reason: expect.stringMatching(/\.$/) });
  });
});

it('says its arithmetic in words', () => {
  const actuals = quarterly([10, 12, 10, 12, 10, 12, 10, 12, 30]);
  const target = { lower: null, upper: decimal('40') };
  const made = chart(signal(input({ reportedPeriod: '2016-17-q1', actuals, target })));
  expect(made.explanation).toBe(
    '9 points, Q1 2016-17 to Q1 2018-19. Mean 13.1, limits 7.8 to 18.4: 2.66 times the average moving range of 2.0 either side. They are trial limits, as there are fewer than 12 points. Q1 2018-19 is a signal, not noise: it lies above the upper limit. It is a change for the worse. As the process runs, the target will be met every time.',
  );
});

it('says how far shares move in percentage points', () => {
  const actuals = quarterly([10, 12, 10, 12, 10, 12]);
  const made = chart(signal(input({ reportedPeriod: '2016-17-q1', unit: '%', actuals })));
  expect(made.explanation).toContain(
    'Mean 11.0%, limits 5.7% to 16.3%: 2.66 times the average moving range of 2.0 percentage points either side.',
  );
});
