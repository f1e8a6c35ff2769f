import { describe, expect, it } from 'vitest';
import { actual, decimal, rateInput, target } from './fixtures.ts';
import { rate } from './rate.ts';
import type { RateInput } from './rate-input.ts';
import { RULE_VERSION } from './rule-version.ts';

const year = '2016-17';
const q4 = '2016-17-q4';

/** A latest value against the period's level, everything else as `rateInput` has it. */
const level = (value: string, wanted: string, more: Partial<RateInput> = {}) =>
  rate(rateInput({ actuals: [actual(q4, value)], targets: [target(q4, wanted)], ...more }));

describe('the default rule (000 line 35)', () => {
  it.each([
    ['100', '100', 'green'],
    ['120', '100', 'green'],
    ['95', '100', 'green'],
    ['94.999999', '100', 'amber'],
    ['90', '100', 'amber'],
    ['89.999999', '100', 'red'],
    ['0', '100', 'red'],
    ['0.00095', '0.001', 'green'],
    ['0.0009', '0.001', 'amber'],
    ['-0.8', '-0.8', 'green'],
    ['-1.05', '-1', 'green'],
    ['-1.1', '-1', 'amber'],
    ['-1.11', '-1', 'red'],
    ['0', '0', 'green'],
    ['7', '0', 'green'],
    ['-7', '0', null],
  ])('higher is better: %s against %s is %s', (value, wanted, rag) => {
    expect(level(value, wanted).rag).toBe(rag);
  });

  it.each([
    ['100', '100', 'green'],
    ['105', '100', 'green'],
    ['110', '100', 'amber'],
    ['110.0001', '100', 'red'],
    ['-1', '-1', 'green'],
    ['-0.95', '-1', 'green'],
    ['-0.9', '-1', 'amber'],
    ['-0.8', '-1', 'red'],
    ['0', '0', 'green'],
    ['1', '0', null],
  ])('lower is better: %s against %s is %s', (value, wanted, rag) => {
    expect(level(value, wanted, { polarity: 'lower-is-better' }).rag).toBe(rag);
  });

  it('needs points for a zero target that is missed', () => {
    const more = { polarity: 'lower-is-better' } as const;
    expect(level('4', '0', more)).toMatchObject({
      unratedReason: 'ZERO_TARGET_NO_TOLERANCE',
      ratedValue: null,
      distancePercent: null,
      ruleVersion: RULE_VERSION,
    });
    const tolerance = { kind: 'points', green: decimal('1'), amber: decimal('5') } as const;
    expect(level('4', '0', { ...more, tolerance })).toMatchObject({ rag: 'amber', distancePercent: null });
  });

  it('is said to be assumed only where it decided and is not printed', () => {
    const sentence = 'Dial’s default rule: the report prints no thresholds.';
    expect(level('94', '100', { thresholdsPrinted: false }).assumptions).toEqual([sentence]);
    expect(level('94', '100', { thresholdsPrinted: false }).explanation).toContain(sentence);
    expect(level('94', '100').assumptions).toEqual([]);
    expect(level('100', '100', { thresholdsPrinted: false }).assumptions).toEqual([]);
  });
});

describe('words and figures', () => {
  it('explains an overrun (000 line 1439, benefit changes)', () => {
    const rating = rate(
      rateInput({
        unit: 'days',
        polarity: 'lower-is-better',
        aggregation: 'average',
        reportedPeriod: year,
        actuals: [actual(year, '14.1')],
        targets: [target(year, '10.0', { cadence: 'year' })],
      }),
    );
    expect(rating.explanation).toBe(
      '14.1 days (2016-17) against a target of at most 10 days: 41% over, more than 10% off, so red.',
    );
    expect(rating.distancePercent?.toFixed()).toBe('-41');
    expect(rating.ratedValuePeriod).toBe(year);
  });

  it('rates 94.96 and says what 95.0 would be', () => {
    const rating = level('94.96', '100');
    expect(rating).toMatchObject({ rag: 'amber', displayedRatesDifferently: true });
    expect(rating.explanation).toBe(
      '94.96% (Q4 2016-17) against a target of at least 100%: short by 5.04% of the target, within 10%, so amber. Shown rounded as 95.0%, which would be green.',
    );
    expect(level('94.96', '100', { decimals: 2 }).displayedRatesDifferently).toBe(false);
    expect(level('94.96', '100', { decimals: null }).displayedRatesDifferently).toBe(false);
  });

  it('does not say 5% where it is 5.004%', () => {
    expect(level('94.996', '100', { decimals: 3 }).explanation).toContain('short by 5.004% of the target');
  });

  it('says what the target was set for where the value is for something else', () => {
    const rating = rate(
      rateInput({
        unit: 'days',
        decimals: 2,
        polarity: 'lower-is-better',
        aggregation: 'average',
        reportedPeriod: '2023-24-q3',
        actuals: [
          actual('2023-24-q3', '25.00'),
          actual('2023-24-ytd-q3', '32.27', { status: 'provisional' }),
        ],
        targets: [target('2023-24-q3', '25.00', { provisional: true })],
      }),
    );
    expect(rating.explanation).toBe(
      '32.27 days (Year to end of Q3 2023-24) against a target of at most 25 days for Q3 2023-24: 29.08% over, more than 10% off, so red. The figure is provisional. The target is provisional.',
    );
  });

  it('rates a share above the whole as it is (001 line 206, 7706 of 7152)', () => {
    const share = decimal('7706').times(100).div('7152').toFixed(4);
    expect(level(share, '100')).toMatchObject({ rag: 'green' });
  });
});

describe('other tolerances', () => {
  const rent = { kind: 'points', green: decimal('0.05'), amber: null } as const;

  it.each([
    ['98.39', 'green'],
    ['98.34', 'green'],
    ['98.339', 'red'],
    ['98.11', 'red'],
  ])('rent at %s against 98.39 with 0.05 points is %s (000 line 823)', (value, rag) => {
    expect(level(value, '98.39', { decimals: 2, tolerance: rent }).rag).toBe(rag);
  });

  it('says that there is no amber band', () => {
    expect(level('98.11', '98.39', { decimals: 2, tolerance: rent }).explanation).toBe(
      '98.11% (Q4 2016-17) against a target of at least 98.39%: short by 0.28 percentage points, more than the 0.05 percentage points allowed, with no amber band, so red.',
    );
  });

  it.each([
    ['90', 'green', 'at least 90%, where green starts'],
    ['80', 'amber', 'at least 80%, where amber starts'],
    ['79.3', 'red', 'below 80%, where amber starts'],
  ])('thresholds: %s is %s', (value, rag, words) => {
    const tolerance = { kind: 'thresholds', green: decimal('90'), amber: decimal('80') } as const;
    const rating = level(value, '95', { tolerance });
    expect(rating.rag).toBe(rag);
    expect(rating.explanation).toContain(words);
  });

  it('has no rule for thresholds where both sides can be missed', () => {
    const tolerance = { kind: 'thresholds', green: decimal('90'), amber: null } as const;
    expect(level('9', '10', { polarity: 'within-range', tolerance }).unratedReason).toBe('NO_RULE');
  });
});

describe('ranges ("10% is healthy", 002 line 473)', () => {
  const range = target(null, null, { form: 'range', lower: decimal('8'), upper: decimal('12') });
  const against = (value: string, more: Partial<RateInput> = {}) =>
    rate(rateInput({ polarity: 'within-range', actuals: [actual(q4, value)], targets: [range], ...more }));

  it.each([
    ['8', 'green', '0'],
    ['10', 'green', '0'],
    ['12', 'green', '0'],
    ['12.6', 'green', '-5'],
    ['7.2', 'amber', '-10'],
    ['13.3', 'red', '-10.833333'],
  ])('%s%% is %s', (value, rag, distance) => {
    const rating = against(value);
    expect([rating.rag, rating.distancePercent?.toFixed()]).toEqual([rag, distance]);
  });

  it('says on which side', () => {
    expect(against('13').explanation).toBe(
      '13.0% (Q4 2016-17) against a target of between 8% and 12%: 8.33% above, within 10%, so amber.',
    );
  });

  it('may be a level with points', () => {
    const tolerance = { kind: 'points', green: decimal('1'), amber: decimal('2') } as const;
    const turnover = (value: string) => level(value, '10', { polarity: 'within-range', tolerance }).rag;
    expect(['9', '11', '8', '12.1'].map(turnover)).toEqual(['green', 'green', 'amber', 'red']);
  });

  it('takes the near bound where only one side is bad', () => {
    expect(against('30', { polarity: 'higher-is-better' })).toMatchObject({ rag: 'green' });
    expect(against('30', { polarity: 'higher-is-better' }).ratedTarget?.toFixed()).toBe('8');
    expect(against('1', { polarity: 'lower-is-better' }).ratedTarget?.toFixed()).toBe('12');
  });

  it('rates a negative gender pay gap by its distance from none (001 line 1075)', () => {
    const tolerance = { kind: 'points', green: decimal('1'), amber: decimal('3') } as const;
    const gap = (value: string) => level(value, '0', { polarity: 'within-range', tolerance });
    expect(gap('-0.8')).toMatchObject({ rag: 'green', distancePercent: null });
    expect(gap('-0.8').explanation).toBe(
      '−0.8% (Q4 2016-17) against a target of 0%: 0.8 percentage points below, within the 1 percentage point allowed, so green.',
    );
    expect(gap('3.7').rag).toBe('red');
  });
});

describe('changes', () => {
  const q3 = '2023-24-q3';
  const q2 = '2023-24-q2';
  const change = (wanted: string, more: Partial<Parameters<typeof target>[2]> = {}) =>
    target(q3, wanted, { form: 'change', changeBy: 'percent', baseline: q2, raw: `${wanted}%`, ...more });
  const rateChange = (
    now: string,
    before: string,
    wanted: ReturnType<typeof change>,
    more: Partial<RateInput> = {},
  ) =>
    rate(
      rateInput({
        polarity: 'lower-is-better',
        reportedPeriod: q3,
        actuals: [actual(q2, before), actual(q3, now)],
        targets: [wanted],
        ...more,
      }),
    );

  it('a rise where a fall was asked for is red (001 line 513, unemployment rate)', () => {
    const wanted = change('-0.1', {
      changeBy: 'points',
      note: 'Read as percentage points since the quarter before.',
    });
    const rating = rateChange('5.6', '4.8', wanted);
    expect(rating.rag).toBe('red');
    expect(rating.explanation).toBe(
      '5.6% (Q3 2023-24) is up 0.8 percentage points on 4.8% (Q2 2023-24), against a target of a fall of at least 0.1 percentage points: not the right direction, so red. Read as percentage points since the quarter before.',
    );
    expect(rating.ratedTarget?.toFixed()).toBe('4.7');
  });

  it('the right direction but short is amber (001 line 514, "0.25% decrease")', () => {
    const rating = rateChange('5.7', '5.8', change('-0.25', { changeBy: 'points' }));
    expect(rating.rag).toBe('amber');
    expect(rating.explanation).toContain('is down 0.1 percentage points on');
    expect(rating.distancePercent?.toFixed()).toBe('-2.702703');
  });

  it('met exactly is green (001 line 1004, "9% year on year" reduction)', () => {
    const wanted = (baseline: string) =>
      target('2022-23', '-9', { form: 'change', changeBy: 'percent', baseline });
    const electricity = (now: string) =>
      rate(
        rateInput({
          unit: 'tCO2',
          decimals: 0,
          polarity: 'lower-is-better',
          aggregation: 'sum',
          reportedPeriod: '2022-23',
          actuals: [actual('2021-22', '2916'), actual('2022-23', now)],
          targets: [wanted('2021-22')],
        }),
      );
    expect(electricity('2653.56').rag).toBe('green');
    expect(electricity('2583')).toMatchObject({ rag: 'green' });
    expect(electricity('2583').explanation).toBe(
      '2,583 tCO2 (2022-23) is down 11.42% on 2,916 tCO2 (2021-22), against a target of a fall of at least 9%: met, so green.',
    );
    expect(electricity('2653.57').rag).toBe('amber');
  });

  it('no change is red, and no rise asked for is met by it', () => {
    expect(rateChange('5', '5', change('-1')).rag).toBe('red');
    const none = rateChange('5', '5', change('0'));
    expect(none.rag).toBe('green');
    expect(none.explanation).toContain(
      'is unchanged from 5.0% (Q2 2023-24), against a target of no rise: met',
    );
  });

  it('a rise asked for is met exactly (001 line 516, "5% increase")', () => {
    const more = { polarity: 'higher-is-better' } as const;
    const rags = ['105', '104.9', '100'].map((now) => rateChange(now, '100', change('5'), more).rag);
    expect(rags).toEqual(['green', 'amber', 'red']);
  });

  it('counts percent of a negative baseline by its size', () => {
    expect(rateChange('-1.1', '-1', change('-10')).rag).toBe('green');
    expect(rateChange('-0.9', '-1', change('-10')).rag).toBe('red');
  });

  it('has no rule where the target cannot mean what it says', () => {
    expect(rateChange('5', '0', change('-1')).unratedReason).toBe('NO_RULE');
    expect(rateChange('5', '4', change('5')).unratedReason).toBe('NO_RULE');
    expect(rateChange('5', '4', change('-5'), { polarity: 'higher-is-better' }).unratedReason).toBe(
      'NO_RULE',
    );
    expect(rateChange('5', '4', change('-5'), { polarity: 'within-range' }).unratedReason).toBe('NO_RULE');
  });

  it('says when the rounded figures would rate differently', () => {
    const wanted = change('-0.1', { changeBy: 'points' });
    expect(rateChange('4.74', '4.76', wanted).explanation).toMatch(
      /amber\. Shown rounded as 4\.7%, which would be green\.$/,
    );
    expect(rateChange('4.76', '4.84', wanted).explanation).toMatch(
      /Shown rounded as 4\.8%, which would be red\.$/,
    );
    expect(rateChange('4.6', '4.8', wanted).displayedRatesDifferently).toBe(false);
  });
});

describe('rows of the documents', () => {
  it('council tax is rated on the running total, not on a part of the year (000 lines 218-221)', () => {
    const rating = rate(
      rateInput({
        decimals: 2,
        aggregation: 'cumulative',
        reportedPeriod: '2016-17-q1',
        actuals: [actual('2016-17-q1', '30.20')],
        targets: [
          target('2016-17-q1', '30.23', { cadence: 'year-to-date' }),
          target(year, '97', { cadence: 'year' }),
        ],
      }),
    );
    expect(rating).toMatchObject({ rag: 'green', ratedValuePeriod: '2016-17-q1' });
    expect(rating.ratedTarget?.toFixed()).toBe('30.23');
  });

  it('labels the straight line as assumed (001 line 192, affordable homes)', () => {
    const rating = rate(
      rateInput({
        unit: 'number',
        decimals: 0,
        aggregation: 'sum',
        reportedPeriod: '2023-24-q3',
        actuals: [actual('2023-24-q3', '2'), actual('2023-24-ytd-q3', '79')],
        targets: [target('2023-24-q3', '25'), target('2023-24', '100', { cadence: 'year' })],
      }),
    );
    expect(rating.explanation).toBe(
      '79 (Year to end of Q3 2023-24) against a target of at least 75: met, so green. Assumed: an even run through the year, because four times the quarterly target is the year’s, so three quarters of the year’s target of 100 by now.',
    );
  });
});
