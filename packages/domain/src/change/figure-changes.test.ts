import { describe, expect, it } from 'vitest';
import { actual, decimal } from '../rating/fixtures.ts';
import { type ChangeInput, figureChanges, type PartedActual } from './figure-changes.ts';

const parted = (
  period: string,
  value: string | null,
  numerator: string | null = null,
  denominator: string | null = null,
): PartedActual => ({
  ...actual(period, value),
  numerator: numerator === null ? null : decimal(numerator),
  denominator: denominator === null ? null : decimal(denominator),
});

const input = (more: Partial<ChangeInput> = {}): ChangeInput => ({
  unit: '%',
  decimals: 1,
  aggregation: 'recompute',
  seasonal: false,
  reportedPeriod: '2023-24-q3',
  actuals: [parted('2022-23-q3', '20'), parted('2023-24-q2', '19'), parted('2023-24-q3', '17')],
  breaks: [],
  ...more,
});

const shown = (more: Partial<ChangeInput> = {}) =>
  figureChanges(input(more)).map(({ against, comparedWith, change }) => [
    against,
    comparedWith.id,
    change.toFixed(),
  ]);

describe('the change of a figure', () => {
  it('is since the quarter before and since the same one a year before', () => {
    expect(shown()).toEqual([
      ['previous-period', '2023-24-q2', '-2'],
      ['year-before', '2022-23-q3', '-3'],
    ]);
  });

  it('of a seasonal figure, a running total and a year is only since a year before', () => {
    expect(shown({ seasonal: true })).toEqual([['year-before', '2022-23-q3', '-3']]);
    const toDate = ['2022-23-ytd-q3', '2023-24-ytd-q2', '2023-24-ytd-q3'].map((id) => parted(id, '5'));
    expect(shown({ aggregation: 'cumulative', actuals: toDate })).toEqual([
      ['year-before', '2022-23-ytd-q3', '0'],
    ]);
    const years = [parted('2022-23', '5'), parted('2023-24', '7')];
    expect(shown({ reportedPeriod: '2023-24', actuals: years })).toEqual([['year-before', '2022-23', '2']]);
  });

  it('is none across a changed definition, without a figure, and of a period that cannot be read', () => {
    expect(shown({ breaks: ['2023-24'] })).toEqual([['previous-period', '2023-24-q2', '-2']]);
    expect(shown({ actuals: [parted('2023-24-q2', '19'), parted('2023-24-q3', null)] })).toEqual([]);
    expect(shown({ actuals: [parted('2023-24-q3', '17')] })).toEqual([]);
    expect(shown({ reportedPeriod: 'soon' })).toEqual([]);
  });

  it('is counted in percent too, but not of a share nor of nothing', () => {
    const percent = (unit: ChangeInput['unit'], before: string) =>
      figureChanges(
        input({ unit, actuals: [parted('2023-24-q2', before), parted('2023-24-q3', '4')] }),
      )[0]?.changePercent?.toFixed();
    expect(percent('number', '3')).toBe('33.333333');
    expect(percent('number', '0')).toBeUndefined();
    expect(percent('%', '3')).toBeUndefined();
  });
});

describe('what numerator and denominator did', () => {
  const actuals = [
    parted('2022-23-q3', '20', '2', '10'),
    parted('2023-24-q2', '12.5', '1', '8'),
    parted('2023-24-q3', '30', '3', '10'),
  ];

  it('adds up to the change', () => {
    const [quarter, year] = figureChanges(input({ actuals }));
    // +2 over 8 and over 10: 22.5 on average; 1 and 3 over 10 instead of 8: −5 on average.
    expect(quarter?.effects).toEqual({
      total: decimal('17.5'),
      numerator: decimal('22.5'),
      denominator: decimal('-5'),
    });
    expect(year?.effects).toMatchObject({ numerator: decimal('10'), denominator: decimal('0') });
  });

  it('is said in words', () => {
    expect(figureChanges(input({ actuals })).map(({ explanation }) => explanation)).toEqual([
      '30.0% (Q3 2023-24), up 17.5 percentage points on 12.5% (Q2 2023-24). Of +17.50, +22.50 from the numerator (from 1 to 3) and −5.00 from the denominator (from 8 to 10).',
      '30.0% (Q3 2023-24), up 10 percentage points on 20.0% (Q3 2022-23). Of +10.00, +10.00 from the numerator (from 2 to 3) and 0.00 from the denominator (the same).',
    ]);
  });

  it('says where the printed figures are rounded', () => {
    const rounded = [parted('2023-24-q2', '33', '1', '3'), parted('2023-24-q3', '67', '2', '3')];
    const [made] = figureChanges(input({ actuals: rounded }));
    expect(made?.change).toEqual(decimal('34'));
    expect(made?.explanation).toContain('The two give +33.33; the figures themselves are rounded.');
  });

  it.each([
    ['of one figure alone', [parted('2023-24-q2', '12.5'), parted('2023-24-q3', '30', '3', '10')]],
    [
      'that do not give the figure',
      [parted('2023-24-q2', '50', '1', '8'), parted('2023-24-q3', '30', '3', '10')],
    ],
    ['over nothing', [parted('2023-24-q2', '0', '0', '0'), parted('2023-24-q3', '30', '3', '10')]],
  ])('is not told from parts %s', (_what, held) => {
    const [made] = figureChanges(input({ actuals: held }));
    expect(made?.effects).toBeNull();
    expect(made?.explanation).not.toContain('numerator');
  });

  it('of a change without parts says how much in percent', () => {
    const held = [parted('2023-24-q2', '8400'), parted('2023-24-q3', '8355')];
    const [made] = figureChanges(input({ unit: 'number', decimals: 0, actuals: held }));
    expect(made?.explanation).toBe('8,355 (Q3 2023-24), down 45 (−0.5%) on 8,400 (Q2 2023-24).');
  });
});
