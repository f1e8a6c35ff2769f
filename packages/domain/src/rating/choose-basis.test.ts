import { describe, expect, it } from 'vitest';
import { chooseBasis } from './choose-basis.ts';
import { actual, decimal, rateInput, target } from './fixtures.ts';
import type { RateInput } from './rate-input.ts';

/** The pair that meets, as "value (period) → bounds", or the reason. */
function basisOf(more: Partial<RateInput>): string {
  const basis = chooseBasis(rateInput({ reportedPeriod: '2023-24-q3', ...more }));
  if (basis.kind === 'unrated') return basis.reason;
  const { goal } = basis;
  const held =
    goal.kind === 'bounds'
      ? `${goal.bounds.lower?.toFixed() ?? ''}..${goal.bounds.upper?.toFixed() ?? ''}`
      : `${goal.wanted.toFixed()} ${goal.by} on ${goal.baselinePeriod.id}`;
  return `${basis.value.toFixed()} (${basis.valuePeriod.id}) → ${held}`;
}

const q3 = '2023-24-q3';
const toDate = '2023-24-ytd-q3';
const year = '2023-24';
const yearTarget = (value: string) => target(year, value, { cadence: 'year' });
const quarters = [actual('2023-24-q1', '31'), actual('2023-24-q2', '46'), actual(q3, '2')];

describe('additive figures', () => {
  const additive = { aggregation: 'sum', actuals: quarters, decimals: 0 } as const;

  it('1: year to date against the printed profile, before anything else', () => {
    const profile = target(toDate, '80', { cadence: 'year-to-date' });
    expect(basisOf({ ...additive, targets: [target(q3, '25'), yearTarget('100'), profile] })).toBe(
      '79 (2023-24-ytd-q3) → 80..',
    );
  });

  it('1: a cumulative series against its profile for the date (000 lines 218-221, council tax)', () => {
    expect(
      basisOf({
        aggregation: 'cumulative',
        reportedPeriod: '2016-17-q3',
        actuals: [actual('2016-17-ytd-q2', '45.3'), actual('2016-17-ytd-q3', '67.6')],
        targets: [
          target('2016-17-ytd-q2', '45.02', { cadence: 'year-to-date' }),
          target('2016-17-ytd-q3', '67.31', { cadence: 'year-to-date' }),
          target('2016-17', '75.62', { cadence: 'year' }),
        ],
      }),
    ).toBe('67.6 (2016-17-ytd-q3) → 67.31..');
  });

  it.each(['2016-17-q4', '2016-17', '2016-17-ytd-q4'])(
    '1: the full year against its target, reported as %s',
    (id) => {
      const actuals = [actual('2016-17', '127'), actual('2016-17-q4', '22')];
      const targets = [target('2016-17-q4', '50'), target('2016-17', '125', { cadence: 'year' })];
      expect(basisOf({ aggregation: 'sum', reportedPeriod: id, actuals, targets })).toBe(
        '127 (2016-17) → 125..',
      );
    },
  );

  it('1: the year to the end of Q4 is the year', () => {
    const actuals = [actual('2016-17-ytd-q4', '96.88')];
    const targets = [target('2016-17', '97', { cadence: 'year' })];
    expect(basisOf({ aggregation: 'cumulative', reportedPeriod: '2016-17-q4', actuals, targets })).toBe(
      '96.88 (2016-17-ytd-q4) → 97..',
    );
  });

  it('1: adds the quarters up where no year to date is printed, and keeps the printed one where it is', () => {
    const targets = [target(toDate, '80', { cadence: 'year-to-date' })];
    expect(basisOf({ ...additive, actuals: [...quarters, actual(toDate, '78')], targets })).toBe(
      '78 (2023-24-ytd-q3) → 80..',
    );
  });

  it('2: a straight line where the quarterly target times four is the year’s (001 line 192)', () => {
    expect(basisOf({ ...additive, targets: [target(q3, '25'), yearTarget('100')] })).toBe(
      '79 (2023-24-ytd-q3) → 75..',
    );
  });

  it('2: a straight line within the rounding of the quarterly target (001 line 190, 53 and 210)', () => {
    expect(basisOf({ ...additive, targets: [target(q3, '53'), yearTarget('210')] })).toBe(
      '79 (2023-24-ytd-q3) → 157.5..',
    );
  });

  it('2: a straight line where a document says it runs evenly', () => {
    expect(basisOf({ ...additive, runsEvenly: true, targets: [yearTarget('100')] })).toBe(
      '79 (2023-24-ytd-q3) → 75..',
    );
  });

  it('3: the period against its own target where the line is uneven (001 line 520, footfall)', () => {
    const actuals = [actual(q3, '1.77'), actual(toDate, '5.60')];
    const targets = [target(q3, '3.53'), yearTarget('14.99')];
    expect(basisOf({ aggregation: 'sum', decimals: 2, actuals, targets })).toBe('1.77 (2023-24-q3) → 3.53..');
  });

  it('3: not a straight line where the quarters’ targets differ (000 line 1316, arts attendance)', () => {
    const targets = [
      target('2023-24-q1', '2300'),
      target('2023-24-q2', '1700'),
      target(q3, '2875'),
      yearTarget('11500'),
    ];
    expect(basisOf({ ...additive, targets })).toBe('2 (2023-24-q3) → 2875..');
  });

  it('3: falls to the period where a quarter of the year to date is missing', () => {
    const actuals = [actual('2023-24-q1', null, { status: 'not-available' }), actual(q3, '30')];
    expect(basisOf({ ...additive, actuals, targets: [target(q3, '25'), yearTarget('100')] })).toBe(
      '30 (2023-24-q3) → 25..',
    );
  });

  it('3: the quarter’s figure against the quarter’s target where the year to date is reported', () => {
    const actuals = [actual(q3, '30'), actual(toDate, '79')];
    expect(basisOf({ ...additive, reportedPeriod: toDate, actuals, targets: [target(q3, '25')] })).toBe(
      '30 (2023-24-q3) → 25..',
    );
  });

  it('prefers the figure printed under the very id, and a level to a change', () => {
    const q1 = '2023-24-q1';
    const actuals = [actual('2023-24-ytd-q1', '31'), actual(q1, '30')];
    const change = target(q1, '5', { form: 'change', changeBy: 'percent', baseline: q1 });
    expect(basisOf({ ...additive, reportedPeriod: q1, actuals, targets: [change, target(q1, '25')] })).toBe(
      '31 (2023-24-ytd-q1) → 25..',
    );
    expect(basisOf({ reportedPeriod: q1, actuals, targets: [change, target(q1, '25')] })).toBe(
      '30 (2023-24-q1) → 25..',
    );
  });

  it('compares an academic year’s total with the year’s target at its end only', () => {
    const ay = (id: string) => ({ ...additive, reportedPeriod: id, actuals: [actual(id, '23')] });
    expect(basisOf({ ...ay('ay2023-24'), targets: [yearTarget('31')] })).toBe('23 (ay2023-24) → 31..');
    expect(basisOf({ ...ay('ay2023-24-ytd-q3'), targets: [yearTarget('31')] })).toBe('NOT_DUE');
    expect(basisOf({ ...ay('ay2023-24-summer'), targets: [yearTarget('31')] })).toBe('NOT_AVAILABLE');
  });

  it('never takes the last month for the year', () => {
    const march = { ...additive, reportedPeriod: '2024-03', targets: [yearTarget('100')] };
    expect(basisOf({ ...march, actuals: [actual('2024-03', '9')] })).toBe('NOT_AVAILABLE');
    const both = [actual('2024-03', '9'), actual(year, '101')];
    expect(basisOf({ ...march, actuals: both })).toBe('101 (2023-24) → 100..');
  });

  it('4: the period against a standing target', () => {
    expect(basisOf({ ...additive, targets: [target(null, '20')] })).toBe('2 (2023-24-q3) → 20..');
  });

  it('is not due where there is only the whole year’s target (001 line 200, household support grant)', () => {
    const actuals = [actual(toDate, '2047195')];
    expect(basisOf({ aggregation: 'sum', actuals, targets: [yearTarget('3330000')] })).toBe('NOT_DUE');
    const basis = chooseBasis(
      rateInput({
        reportedPeriod: q3,
        unit: '£',
        decimals: 0,
        aggregation: 'cumulative',
        actuals,
        targets: [yearTarget('3330000')],
      }),
    );
    expect(basis).toMatchObject({
      explanation:
        'The target, at least £3,330,000, falls due at the end of 2023-24; a part-year is not compared with it. Year to end of Q3 2023-24: £2,047,195.',
    });
  });

  it('is not due for a year’s change either (001 line 516, apprenticeship starts)', () => {
    const change = target(year, '5', {
      cadence: 'year',
      form: 'change',
      changeBy: 'percent',
      baseline: '2022-23',
    });
    const actuals = [actual('2022-23', '53'), actual(toDate, '50')];
    expect(basisOf({ aggregation: 'sum', actuals, targets: [change] })).toBe('NOT_DUE');
  });

  it('has no target where the targets are for other periods', () => {
    expect(basisOf({ ...additive, targets: [target('2022-23', '100', { cadence: 'year' })] })).toBe(
      'NO_TARGET',
    );
  });
});

describe('shares, averages and snapshots', () => {
  it('takes the year to date of an average against the quarterly target (001 line 524)', () => {
    const actuals = [actual(q3, '25.00'), actual(toDate, '32.27')];
    expect(
      basisOf({ aggregation: 'average', polarity: 'lower-is-better', actuals, targets: [target(q3, '25')] }),
    ).toBe('32.27 (2023-24-ytd-q3) → ..25');
  });

  it('takes the latest where no year to date is held', () => {
    expect(
      basisOf({ aggregation: 'recompute', actuals: [actual(q3, '79')], targets: [target(q3, '85')] }),
    ).toBe('79 (2023-24-q3) → 85..');
  });

  it('takes the latest of a snapshot, not a year to date', () => {
    const actuals = [actual(q3, '72'), actual(toDate, '74')];
    expect(basisOf({ actuals, targets: [target(q3, '100')] })).toBe('72 (2023-24-q3) → 100..');
  });

  it('takes for a snapshot what is printed for the same day', () => {
    expect(basisOf({ actuals: [actual(toDate, '72')], targets: [target(q3, '100')] })).toBe(
      '72 (2023-24-ytd-q3) → 100..',
    );
  });

  it('prefers the target of the value’s own period, then the period’s, a standing one, the year’s', () => {
    const all = [
      yearTarget('4'),
      target(null, '3'),
      target(q3, '2'),
      target(toDate, '1', { cadence: 'year-to-date' }),
    ];
    const actuals = [actual(toDate, '50')];
    const held = (targets: typeof all) => basisOf({ aggregation: 'recompute', actuals, targets });
    expect(held(all)).toBe('50 (2023-24-ytd-q3) → 1..');
    expect(held(all.slice(0, 3))).toBe('50 (2023-24-ytd-q3) → 2..');
    expect(held(all.slice(0, 2))).toBe('50 (2023-24-ytd-q3) → 3..');
    expect(held(all.slice(0, 1))).toBe('50 (2023-24-ytd-q3) → 4..');
  });

  it('says that a year’s level is taken to hold all year', () => {
    const basis = chooseBasis(
      rateInput({ reportedPeriod: q3, actuals: [actual(q3, '1')], targets: [yearTarget('2')] }),
    );
    expect(basis).toMatchObject({
      assumptions: ['The target for 2023-24 is taken as a level that holds all year.'],
    });
  });

  it('holds a rolling figure against the target of the year in which it ends', () => {
    const rolling = { aggregation: 'rolling', reportedPeriod: 'r12m-2023-12' } as const;
    expect(basisOf({ ...rolling, actuals: [actual('r12m-2023-12', '9')], targets: [yearTarget('8')] })).toBe(
      '9 (r12m-2023-12) → 8..',
    );
    const before = target('2022-23', '8', { cadence: 'year' });
    expect(basisOf({ ...rolling, actuals: [actual('r12m-2023-12', '9')], targets: [before] })).toBe(
      'NO_TARGET',
    );
  });

  it('finds the quarterly target of an academic year to date (001 line 727, EHCP)', () => {
    const period = 'ay2023-24-ytd-q3';
    const more = {
      aggregation: 'recompute',
      reportedPeriod: period,
      actuals: [actual(period, '31.7')],
    } as const;
    expect(basisOf({ ...more, targets: [target(q3, '90')] })).toBe('31.7 (ay2023-24-ytd-q3) → 90..');
    expect(basisOf({ ...more, targets: [yearTarget('90')] })).toBe('31.7 (ay2023-24-ytd-q3) → 90..');
  });

  it('prefers the quarter’s change and does not rate the year’s before its end (001 line 515)', () => {
    const change = { form: 'change', changeBy: 'percent' } as const;
    const yearly = target(year, '-1', { ...change, cadence: 'year', baseline: '2022-23' });
    const quarterly = target(q3, '-0.25', { ...change, baseline: '2023-24-q2' });
    const actuals = [actual('2022-23', '8025'), actual('2023-24-q2', '8400'), actual(q3, '8355')];
    const more = { polarity: 'lower-is-better', actuals } as const;
    expect(basisOf({ ...more, targets: [yearly, quarterly] })).toBe(
      '8355 (2023-24-q3) → -0.25 percent on 2023-24-q2',
    );
    expect(basisOf({ ...more, targets: [yearly] })).toBe('NOT_DUE');
    const over = { reportedPeriod: '2023-24-q4', actuals: [...actuals, actual('2023-24-q4', '8000')] };
    expect(basisOf({ ...more, ...over, targets: [yearly] })).toBe(
      '8000 (2023-24-q4) → -1 percent on 2022-23',
    );
  });

  it('falls to the year’s level where the change lacks its baseline (001 line 1065, workforce)', () => {
    const change = target(q3, '2', { form: 'change', changeBy: 'percent', baseline: '2022-23-q3' });
    expect(basisOf({ actuals: [actual(q3, '31.6')], targets: [change, yearTarget('32')] })).toBe(
      '31.6 (2023-24-q3) → 32..',
    );
    expect(basisOf({ actuals: [actual(q3, '31.6')], targets: [change] })).toBe('NOT_AVAILABLE');
  });

  it('names the status of a baseline that is awaited, and has no rule without one', () => {
    const change = (baseline: string | null) =>
      target(q3, '2', { form: 'change', changeBy: 'percent', baseline });
    const actuals = [actual(q3, '31.6'), actual('2022-23-q3', null)];
    expect(basisOf({ actuals, targets: [change('2022-23-q3')] })).toBe('AWAITING_DATA');
    expect(basisOf({ actuals, targets: [change(null)] })).toBe('NO_RULE');
    expect(basisOf({ actuals, targets: [{ ...change('2022-23-q3'), changeBy: null }] })).toBe('NO_RULE');
  });

  it('has no rule for a range whose bounds are the wrong way round', () => {
    const range = target(q3, null, { form: 'range', lower: decimal('12'), upper: decimal('8') });
    expect(basisOf({ actuals: [actual(q3, '10')], targets: [range] })).toBe('NO_RULE');
  });
});

describe('an overriding rule', () => {
  const reason = 'the survey is a year behind.';
  const more = { reportedPeriod: '2023-24', actuals: [actual('2023-24', null), actual('2022-23', '47.3')] };

  it('goes before everything, said with its reason', () => {
    const basis = { valuePeriod: '2022-23', target: { cadence: 'year' }, reason } as const;
    const input = { ...more, targets: [yearTarget('50')], basis };
    expect(basisOf(input)).toBe('47.3 (2022-23) → 50..');
    expect(chooseBasis(rateInput(input))).toMatchObject({
      assumptions: [`Rule for this indicator: ${reason}`],
    });
  });

  it('names what it does not find', () => {
    const basis = { valuePeriod: '2022-23', target: { period: '2021-22' }, reason };
    expect(basisOf({ ...more, targets: [yearTarget('50')], basis })).toBe('NO_TARGET');
    expect(basisOf({ ...more, basis: { ...basis, valuePeriod: '2022-29-q1' } })).toBe('NO_RULE');
    const awaited = { ...basis, valuePeriod: '2023-24', target: { period: '2023-24' } };
    expect(basisOf({ ...more, targets: [yearTarget('50')], basis: awaited })).toBe('AWAITING_DATA');
  });
});

describe('the order of reasons', () => {
  const everything: Partial<RateInput> = {
    listedOnly: true,
    polarity: 'not-judged',
    reportedPeriod: '2023-24-q9',
    actuals: [actual(q3, null)],
  };

  it('gives the reason that lasts longest', () => {
    expect(basisOf(everything)).toBe('DATA_ONLY');
    expect(basisOf({ ...everything, listedOnly: false })).toBe('NO_RULE');
    expect(basisOf({ polarity: 'not-judged', actuals: [actual(q3, null)] })).toBe('NOT_JUDGED');
    expect(basisOf({ actuals: [actual(q3, null)] })).toBe('NO_TARGET');
    expect(basisOf({ actuals: [actual(q3, null)], targets: [target(q3, '5')] })).toBe('AWAITING_DATA');
  });

  it('tells sentences, unreadable and coming targets apart', () => {
    const sentence = target(q3, null, { form: 'sentence', raw: 'Target is 24% of staff' });
    const unreadable = target(year, null, { cadence: 'year', status: 'uncertain', raw: '05.000' });
    const coming = target(q3, null, { status: 'awaited', raw: 'tbc' });
    const none = target(q3, null, { status: 'not-set', raw: 'None Set' });
    expect(basisOf({ targets: [none, coming, unreadable, sentence] })).toBe('TARGET_NOT_NUMERIC');
    expect(basisOf({ targets: [none, coming, unreadable] })).toBe('UNCERTAIN_VALUE');
    expect(basisOf({ targets: [none, coming] })).toBe('NO_TARGET');
    expect(basisOf({ targets: [none] })).toBe('NO_TARGET');
    expect(chooseBasis(rateInput({ reportedPeriod: q3, targets: [coming] }))).toMatchObject({
      explanation: 'The target is still to be set; the report prints "tbc".',
    });
  });

  it('awaits the figure of a return that is not approved, whatever was held before', () => {
    const standing = target('', '5', { cadence: 'standing', period: null });
    const owed = {
      returnOwed: true,
      targets: [standing],
      actuals: [actual('2023-24-q2', '6'), actual(q3, null)],
    };
    expect(basisOf({ ...owed, returnOwed: false })).toBe('6 (2023-24-q2) → 5..');
    expect(chooseBasis(rateInput({ reportedPeriod: q3, ...owed }))).toEqual({
      kind: 'unrated',
      reason: 'AWAITING_DATA',
      explanation: 'The figure for Q3 2023-24 is awaited: its return is not approved yet.',
    });
    expect(basisOf({ ...owed, targets: [] })).toBe('NO_TARGET');
  });

  it.each([
    ['awaited', 'AWAITING_DATA'],
    ['not-due', 'NOT_DUE'],
    ['not-available', 'NOT_AVAILABLE'],
    ['not-applicable', 'NOT_AVAILABLE'],
    ['not-set', 'NOT_AVAILABLE'],
    ['blank', 'NOT_AVAILABLE'],
    ['suppressed', 'SUPPRESSED'],
    ['uncertain', 'UNCERTAIN_VALUE'],
  ] as const)('a figure that is %s gives %s', (status, reason) => {
    expect(basisOf({ actuals: [actual(q3, null, { status })], targets: [target(q3, '5')] })).toBe(reason);
    expect(basisOf({ actuals: [actual(q3, '5', { status })], targets: [target(q3, '5')] })).toBe(reason);
  });

  it('says when an awaited figure is expected, where no earlier one is held (001 line 1006, goods and services)', () => {
    const input = rateInput({
      polarity: 'lower-is-better',
      reportedPeriod: '2023-24',
      actuals: [actual('2022-23', null), actual('2023-24', null, { expected: 'late 2024' })],
      targets: [yearTarget('15')],
    });
    expect(chooseBasis(input)).toEqual({
      kind: 'unrated',
      reason: 'AWAITING_DATA',
      explanation: 'The figure for 2023-24 is awaited, expected late 2024.',
    });
  });

  it.each([
    ['2023-24-q1', 'sum', '2023-24-ytd-q1'],
    [q3, 'cumulative', toDate],
  ] as const)('awaits %s (%s) where it is printed as %s', (reportedPeriod, aggregation, printed) => {
    const actuals = [actual(printed, null)];
    expect(basisOf({ reportedPeriod, aggregation, actuals, targets: [yearTarget('100')] })).toBe(
      'AWAITING_DATA',
    );
  });

  it('does not take a printed year to date for a period that is awaited (001 line 728, attendance)', () => {
    const actuals = [actual(q3, null, { expected: 'Mar 24' }), actual(toDate, '93.5')];
    expect(basisOf({ aggregation: 'recompute', actuals, targets: [target(q3, '93.7')] })).toBe(
      'AWAITING_DATA',
    );
  });
});
