import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actual, decimal, rateInput, target } from '../rating/fixtures.ts';
import { type Outlook, type OutlookInput, outlook } from './outlook.ts';

const YEAR = '2016-17';
const yearTarget = (value: string) => target(YEAR, value, { cadence: 'year' });

const input = (more: Partial<OutlookInput> = {}): OutlookInput => ({
  ...rateInput({ unit: 'number', decimals: 0, aggregation: 'sum', reportedPeriod: '2016-17-q3' }),
  seasonal: false,
  ...more,
});

function estimate(made: Outlook) {
  if (made.kind === 'none') throw new Error(made.reason);
  return { ...made, shown: [made.lower, made.value, made.upper].map((figure) => figure.toFixed(1)) };
}

const quarters = (year: string, ...values: readonly string[]) =>
  values.map((value, index) => actual(`${year}-q${index + 1}`, value));

describe('figures that add up', () => {
  it('follow the share of the year that earlier years had reached', () => {
    const actuals = [
      ...quarters('2014-15', '10', '20', '30', '40'),
      ...quarters('2015-16', '20', '20', '20', '40'),
      ...quarters(YEAR, '12', '24', '30'),
    ];
    // Both years had reached 60% by Q3.
    expect(estimate(outlook(input({ actuals }))).shown).toEqual(['110.0', '110.0', '110.0']);
  });

  it('range over the shares of those years', () => {
    const actuals = [
      ...quarters('2014-15', '10', '20', '20', '50'),
      ...quarters('2015-16', '20', '20', '30', '30'),
      ...quarters(YEAR, '12', '24', '24'),
    ];
    // 50% and 70%: 60 of 60% is 100, 60 of 70% is 85.7 and 60 of 50% is 120.
    expect(estimate(outlook(input({ actuals }))).shown).toEqual(['85.7', '100.0', '120.0']);
  });

  it('of one earlier year alone range to an even run', () => {
    const actuals = [...quarters('2015-16', '10', '20', '20', '50'), ...quarters(YEAR, '12', '24', '24')];
    expect(estimate(outlook(input({ actuals }))).shown).toEqual(['80.0', '120.0', '120.0']);
  });

  it('take running totals and a printed year for their quarters', () => {
    const actuals = [
      actual('2015-16-ytd-q3', '60'),
      actual('2015-16', '100'),
      actual('2016-17-ytd-q3', '66'),
    ];
    const made = outlook(input({ aggregation: 'cumulative', reportedPeriod: '2016-17-ytd-q3', actuals }));
    expect(estimate(made).shown).toEqual(['88.0', '110.0', '110.0']);
  });

  it('go on as the quarters so far where no earlier year is held by quarter', () => {
    const actuals = [actual('2015-16', '90'), ...quarters(YEAR, '20', '24', '22')];
    const made = estimate(outlook(input({ actuals })));
    // 66 and a quarter like their mean of 22. The changes 4 and 2 average 3; known from two, nine of ten next ones lie within
    // 3 / 0.7979 × 2.920 = 10.98. A quarter's own noise and that of the mean of three are √((1 + 1/3) / 2) of it: 8.96.
    expect(made.shown).toEqual(['79.0', '88.0', '97.0']);
    expect(made.explanation).toContain('as if each quarter to come were like the 3 so far');
  });

  it('never end below what they have reached', () => {
    const actuals = quarters(YEAR, '1', '30', '2');
    expect(estimate(outlook(input({ actuals }))).shown[0]).toBe('33.0');
  });

  describe('and are printed as running totals', () => {
    const total = (...actuals: Parameters<typeof actual>[]) =>
      outlook(
        input({
          aggregation: 'cumulative',
          reportedPeriod: '2016-17-ytd-q3',
          actuals: actuals.map((args) => actual(...args)),
        }),
      );

    it('end like the year before, within how much the years differed', () => {
      const made = estimate(
        total(['2013-14', '90'], ['2014-15', '94'], ['2015-16', '92'], ['2016-17-ytd-q3', '70']),
      );
      // The changes 4 and 2, as above: 10.98 either side.
      expect(made.shown).toEqual(['81.0', '92.0', '103.0']);
      expect(made.explanation).toContain(
        'like the year before and no lower than it stands, since no earlier year is held by quarter. The range comes from how 3 years differed.',
      );
    });

    it('never end below what they have reached', () => {
      const made = total(['2014-15', '61'], ['2015-16', '60'], ['2016-17-ytd-q3', '70']);
      // One change of 1, of which nothing else is known: 1 / 0.7979 × 6.314 = 7.91.
      expect(estimate(made).shown).toEqual(['70.0', '70.0', '77.9']);
    });

    it('go on as the quarters so far where one year alone is held', () => {
      const made = total(
        ['2015-16', '92'],
        ['2016-17-ytd-q1', '20'],
        ['2016-17-ytd-q2', '44'],
        ['2016-17-ytd-q3', '66'],
      );
      expect(estimate(made).shown[1]).toBe('88.0');
    });
  });

  it('and would pass the whole have none', () => {
    const made = outlook(input({ unit: '%', decimals: 1, actuals: quarters(YEAR, '30', '30', '30.1') }));
    expect(made).toEqual({ kind: 'none', reason: expect.stringContaining('would pass 100%') });
  });
});

describe('levels', () => {
  const level = (more: Partial<OutlookInput>) => outlook(input({ aggregation: 'latest', ...more }));

  it('stay as they are, within what the changes so far allow', () => {
    const actuals = [...quarters('2015-16', '10', '12', '14', '16'), ...quarters(YEAR, '18', '20')];
    const made = estimate(level({ reportedPeriod: '2016-17-q2', actuals }));
    // Five changes of 2: 2 / 0.7979 × 2.015 = 5.05, and twice the distance is √2 of it.
    expect(made.shown).toEqual(['12.9', '20.0', '27.1']);
  });

  it('with seasons move as they did between the same quarters a year before', () => {
    const actuals = [...quarters('2015-16', '10', '30', '20', '12'), ...quarters(YEAR, '11', '32', '22')];
    expect(estimate(level({ seasonal: true, actuals })).shown[1]).toBe('14.0');
  });

  it('over the year count each quarter the same', () => {
    const actuals = quarters(YEAR, '10', '13', '16');
    // Three quarters of 13 on average and one like the latest.
    expect(estimate(level({ aggregation: 'average', actuals })).shown[1]).toBe('13.8');
  });

  it('that never changed have no range', () => {
    const made = estimate(level({ actuals: quarters(YEAR, '10', '10', '10') }));
    expect(made.shown).toEqual(['10.0', '10.0', '10.0']);
    expect(made.explanation).toContain('No range can be told, as 3 quarters did not differ.');
  });

  it('of shares stay between none and all', () => {
    const actuals = quarters(YEAR, '90', '95', '99');
    const made = estimate(level({ unit: '%', decimals: 1, actuals }));
    expect(made.shown[2]).toBe('100.0');
  });

  it('need three quarters in a row', () => {
    const actuals = [actual('2016-17-q1', '10'), actual('2016-17-q3', '12')];
    expect(level({ actuals })).toEqual({
      kind: 'none',
      reason: 'Too few figures are held to say where the year will end.',
    });
  });
});

describe('the rating that the year end would have', () => {
  const actuals = [
    ...quarters('2014-15', '10', '20', '20', '50'),
    ...quarters('2015-16', '20', '20', '30', '30'),
    ...quarters(YEAR, '12', '24', '24'),
  ];
  it.each([
    ['80', 'green', 'unlikely'],
    ['100', 'green', 'possible'],
    ['108', 'amber', 'likely'],
    ['150', 'red', 'likely'],
  ])('against %s is %s, and a miss %s', (wanted, rag, risk) => {
    expect(outlook(input({ actuals, targets: [yearTarget(wanted)] }))).toMatchObject({ rag, risk });
  });

  it('is none without a target for the year', () => {
    expect(outlook(input({ actuals }))).toMatchObject({ rag: null, risk: null });
  });
});

describe('there is none', () => {
  const actuals = quarters(YEAR, '12', '24', '24', '20');
  it.each([
    ['of a year', { reportedPeriod: YEAR }],
    ['of the last quarter', { reportedPeriod: '2016-17-q4' }],
    ['of rolling figures', { aggregation: 'rolling' }],
    ['without figures', { actuals: [] }],
    ['of a period that cannot be read', { reportedPeriod: 'soon' }],
  ] as const)('%s', (_what, more) => {
    expect(outlook(input({ actuals, ...more }))).toEqual({
      kind: 'none',
      reason: expect.stringMatching(/\.$/),
    });
  });
});

it('looks at nothing after the period reported on, and its range holds its value', () => {
  const value = fc.integer({ min: 0, max: 1000 }).map(String);
  const series = fc.array(value, { minLength: 11, maxLength: 11 });
  const aggregation = fc.constantFrom('sum', 'latest', 'average', 'recompute');
  fc.assert(
    fc.property(series, aggregation, fc.boolean(), (values, kind, seasonal) => {
      const held = [
        ...quarters('2014-15', ...values.slice(0, 4)),
        ...quarters('2015-16', ...values.slice(4, 8)),
        ...quarters(YEAR, ...values.slice(8, 11)),
      ];
      const at = (actuals: typeof held) => outlook(input({ aggregation: kind, seasonal, actuals }));
      const made = at(held);
      if (made.kind === 'none') return;
      expect(made.lower.lte(made.value) && made.value.lte(made.upper)).toBe(true);
      expect(at([...held, actual('2016-17-q4', '999')])).toEqual(made);
      expect(at([...held, actual(YEAR, '999')])).toEqual(made);
    }),
  );
});

it('says what it rests on', () => {
  const actuals = [...quarters('2015-16', '10', '20', '20', '50'), ...quarters(YEAR, '12', '24', '24')];
  expect(outlook(input({ actuals, targets: [yearTarget('100')] }))).toMatchObject({
    explanation:
      '2016-17 is expected to end at 120, between 80 and 120, by the share of the year that was reached by Q3 in the year before, 50.0%. The range comes from how that share and an even run differed. Against the target that would be green.',
    value: decimal('120'),
  });
});

it('says no pence where pounds are not known', () => {
  const actuals = quarters(YEAR, '100.10', '200.20', '150.15');
  const made = outlook(input({ unit: '£', decimals: 2, actuals }));
  expect(made).toMatchObject({
    explanation: expect.stringMatching(/end at £601, nine times in ten between £\d+ and £\d+,/),
  });
});
