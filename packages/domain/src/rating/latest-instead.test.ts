import { describe, expect, it } from 'vitest';
import { actual, rateInput, target } from './fixtures.ts';
import { rate } from './rate.ts';

const awaited = (period: string, expected: string) => actual(period, null, { expected });

describe('where the figure of the period is still to come, the latest stands in', () => {
  it('for a year’s share against its level (001 line 207, smoking)', () => {
    const rating = rate(
      rateInput({
        polarity: 'lower-is-better',
        reportedPeriod: '2023-24',
        actuals: [actual('2020-21', '17.2'), actual('2021-22', '21.1'), awaited('2023-24', 'Dec 2025')],
        targets: [target('2023-24', '15.0', { cadence: 'year' })],
      }),
    );
    expect(rating).toMatchObject({
      rag: 'red',
      ratedValuePeriod: '2021-22',
      explanation:
        '21.1% (2021-22) against a target of at most 15%: 40.67% over, more than 10% off, so red. ' +
        'The figure for 2023-24 is awaited, expected Dec 2025. The latest held, for 2021-22, is rated against the same target.',
    });
  });

  it('for a year on year change, counted from the year before the latest (001 lines 1003-1005)', () => {
    const emissions = (before: string, latest: string) =>
      rate(
        rateInput({
          unit: 'tCO2',
          decimals: 0,
          polarity: 'lower-is-better',
          aggregation: 'sum',
          reportedPeriod: '2023-24',
          actuals: [actual('2021-22', before), actual('2022-23', latest), awaited('2023-24', 'late 2024')],
          targets: [
            target('2023-24', '-9', {
              cadence: 'year',
              form: 'change',
              changeBy: 'percent',
              baseline: '2022-23',
              raw: '9% year on year reduction',
            }),
          ],
        }),
      ).rag;
    expect(emissions('2908', '1575')).toBe('green');
    expect(emissions('2916', '2583')).toBe('green');
    expect(emissions('2916', '2800')).toBe('amber');
    expect(emissions('2916', '2917')).toBe('red');
  });

  it('for a share published in arrears, the quarter before (001 line 728, attendance)', () => {
    const rating = rate(
      rateInput({
        reportedPeriod: 'ay2023-24-ytd-q3',
        actuals: [actual('ay2023-24-ytd-q2', '93.5'), awaited('ay2023-24-ytd-q3', 'Mar 24')],
        targets: [target('2023-24-q3', '93.7')],
      }),
    );
    expect(rating).toMatchObject({ rag: 'green', ratedValuePeriod: 'ay2023-24-ytd-q2' });
  });

  it('but never a part-year’s sum', () => {
    const rating = rate(
      rateInput({
        unit: 'number',
        decimals: 0,
        aggregation: 'sum',
        actuals: [actual('2016-17-q3', '5'), awaited('2016-17-q4', 'July 2017')],
        targets: [target('2016-17-q4', '5')],
      }),
    );
    expect(rating).toMatchObject({ rag: null, unratedReason: 'AWAITING_DATA' });
  });

  it('but not against another period’s target', () => {
    const rating = rate(
      rateInput({
        actuals: [actual('2016-17-q3', '5'), awaited('2016-17-q4', 'July 2017')],
        targets: [target('2015-16-q4', '5')],
      }),
    );
    expect(rating).toMatchObject({ rag: null, unratedReason: 'NO_TARGET' });
  });
});
