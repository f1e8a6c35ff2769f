import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actual, decimal } from '../rating/fixtures.ts';
import { type MovementInput, movement } from './movement.ts';

const input = (more: Partial<MovementInput> = {}): MovementInput => ({
  unit: '%',
  decimals: 1,
  polarity: 'lower-is-better',
  range: null,
  aggregation: 'latest',
  seasonal: false,
  reportedPeriod: '2023-24-q3',
  actuals: [actual('2022-23-q3', '20'), actual('2023-24-q2', '19'), actual('2023-24-q3', '17')],
  breaks: [],
  ...more,
});

describe('movement', () => {
  it('compares with the quarter before (001 line 187, homelessness acceptances)', () => {
    const result = movement(input());
    expect(result).toMatchObject({
      movement: 'better',
      comparedWith: '2023-24-q2',
      explanation:
        '17.0% (Q3 2023-24), down 2 percentage points on 19.0% (Q2 2023-24): better, as lower is better.',
    });
    expect(result.change?.toFixed()).toBe('-2');
  });

  it('compares a seasonal figure with the same period a year ago (000 line 260, passengers)', () => {
    expect(movement(input({ seasonal: true }))).toMatchObject({
      movement: 'better',
      comparedWith: '2022-23-q3',
    });
  });

  it('compares a cumulative series as a year to date, a year ago', () => {
    const actuals = [
      actual('2022-23-ytd-q3', '80'),
      actual('2023-24-ytd-q3', '82.8'),
      actual('2023-24-q2', '54.6'),
    ];
    const more = { aggregation: 'cumulative', polarity: 'higher-is-better', actuals } as const;
    expect(movement(input(more))).toMatchObject({ movement: 'better', comparedWith: '2022-23-ytd-q3' });
    const atYearEnd = {
      reportedPeriod: '2016-17-q4',
      actuals: [actual('2015-16', '97'), actual('2016-17', '96.88')],
    };
    expect(movement(input({ ...more, ...atYearEnd }))).toMatchObject({
      movement: 'worse',
      comparedWith: '2015-16',
    });
  });

  it('compares a date, a rolling figure or several years with the latest earlier one', () => {
    const ids = [
      '2013-15',
      '2017-19',
      '2017-20',
      'at-2015-08-31',
      'at-2016-08-31',
      'r12m-2023-09',
      '2023-24',
    ];
    const actuals = ids.map((id, index) => actual(id, String(index)));
    const from = (reportedPeriod: string) =>
      movement(input({ reportedPeriod, actuals: [...actuals, actual(reportedPeriod, '9')] })).comparedWith;
    expect(from('at-2017-08-31')).toBe('at-2016-08-31');
    expect(from('r12m-2023-12')).toBe('r12m-2023-09');
    expect(from('2019-21')).toBe('2017-19');
    expect(from('programme-phase-2')).toBeNull();
  });

  it('compares any year to date with the one a year ago', () => {
    const actuals = [
      actual('2022-23-ytd-q3', '5'),
      actual('2023-24-ytd-q2', '5'),
      actual('2023-24-ytd-q3', '6'),
    ];
    expect(movement(input({ reportedPeriod: '2023-24-ytd-q3', actuals })).comparedWith).toBe(
      '2022-23-ytd-q3',
    );
  });

  it('is the same only on exact values', () => {
    const shown = (now: string, before: string) =>
      movement(input({ actuals: [actual('2023-24-q2', before), actual('2023-24-q3', now)] })).movement;
    expect(shown('17.0', '17.00')).toBe('same');
    expect(shown('17.001', '17')).toBe('worse');
  });

  it('says neither better nor worse where the figure is not judged', () => {
    const result = movement(input({ polarity: 'not-judged' }));
    expect(result.movement).toBe('not-comparable');
    expect(result.change?.toFixed()).toBe('-2');
    const same = [actual('2023-24-q2', '1'), actual('2023-24-q3', '1')];
    expect(movement(input({ polarity: 'not-judged', actuals: same })).movement).toBe('same');
  });

  it('calls nearer to the range better (001 line 1075, gender pay gap)', () => {
    const gap = (before: string, now: string, range: MovementInput['range']) =>
      movement(
        input({
          polarity: 'within-range',
          range,
          reportedPeriod: '2022-23',
          actuals: [actual('2021-22', before), actual('2022-23', now)],
        }),
      ).movement;
    const none = { lower: decimal('0'), upper: decimal('0') };
    expect(gap('1.3', '-0.8', none)).toBe('better');
    expect(gap('0.8', '-1.3', none)).toBe('worse');
    expect(gap('0.8', '-0.8', none)).toBe('same');
    expect(gap('1.3', '-0.8', null)).toBe('not-comparable');
    expect(gap('9', '11', { lower: decimal('8'), upper: decimal('12') })).toBe('same');
  });

  it('does not compare across a changed definition', () => {
    const across = (breaks: string[]) => movement(input({ seasonal: true, breaks }));
    expect(across(['2023-24'])).toMatchObject({
      movement: 'not-comparable',
      explanation: 'The definition changed with 2023-24, between Q3 2022-23 and Q3 2023-24.',
    });
    expect(across(['2022-23', '2024-25']).movement).toBe('better');
    expect(movement(input({ breaks: ['2023-24'] })).movement).toBe('better');
    const early = [actual('2023-24-q1', '1'), actual('2023-24-q2', '2')];
    const atStart = movement(input({ reportedPeriod: '2023-24-q2', actuals: early, breaks: ['2023-24'] }));
    expect(atStart.movement).toBe('worse');
    expect(movement(input({ breaks: ['2023-24-q3'] })).movement).toBe('not-comparable');
  });

  it('says what is missing', () => {
    const awaited = [actual('2023-24-q2', '1'), actual('2023-24-q3', null, { expected: 'Mar 24' })];
    expect(movement(input({ actuals: awaited })).explanation).toBe(
      'The figure for Q3 2023-24 is awaited, expected Mar 24.',
    );
    expect(movement(input({ actuals: [actual('2023-24-q3', '1')] }))).toMatchObject({
      movement: 'not-comparable',
      comparedWith: '2023-24-q2',
      change: null,
      explanation: 'There is no figure for Q2 2023-24.',
    });
    expect(movement(input({ reportedPeriod: '2023-24-q9' })).movement).toBe('not-comparable');
  });

  it('turns round with polarity, and with time', () => {
    const opposite = { better: 'worse', worse: 'better', same: 'same', 'not-comparable': 'not-comparable' };
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (before, now) => {
        const compare = (first: number, second: number, polarity: MovementInput['polarity']) =>
          movement(
            input({
              polarity,
              actuals: [actual('2023-24-q2', String(first)), actual('2023-24-q3', String(second))],
            }),
          ).movement;
        const higher = compare(before, now, 'higher-is-better');
        expect(compare(before, now, 'lower-is-better')).toBe(opposite[higher]);
        expect(compare(now, before, 'higher-is-better')).toBe(opposite[higher]);
      }),
    );
  });
});
