import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actual, decimal, rateInput, target } from '../rating/fixtures.ts';
import { type Outlook, type OutlookInput, outlook } from './outlook.ts';

const YEAR = '2016-17';
const yearTarget = (value: string) => target(YEAR, value, { cadence: 'year' });

const input = (more: Partial<OutlookInput> = {}): OutlookInput => ({
  ...rateInput({ unit: 'number', decimals: 0, aggregation: 'sum', reportedPeriod: '2016-17-q3' }),
  seasonal: false,
  earlier: [],
  breaks: [],
  ...more,
});

function estimate(made: Outlook) {
  if (made.kind === 'none') throw new Error(made.reason);
  return { ...made, shown: [made.lower, made.value, made.upper].map((figure) => figure.toFixed(1)) };
}

const quarters = (year: string, ...values: readonly string[]) =>
  values.map((value, index) => actual(`${year}-q${index + 1}`, value));

describe('figures of a series with a break', () => {
  const years = [
    ...quarters('2014-15', '10', '20', '30', '40'),
    ...quarters('2015-16', '10', '20', '20', '50'),
    ...quarters(YEAR, '12', '24', '24'),
  ];

  it('are forecast from what stands after it alone, and that is said', () => {
    const made = estimate(outlook(input({ actuals: years, breaks: ['2015-16-q1'] })));
    // Of 2015-16 alone: 50% by Q3; 2014-15 had reached 60%.
    expect(made.shown).toEqual(['80.0', '120.0', '160.0']);
    expect(made.explanation).toContain(
      'The definition changed from Q1 2015-16; figures of before that are left out.',
    );
  });

  it('of the newest of several that have begun', () => {
    const made = estimate(
      outlook(input({ actuals: years, breaks: ['2015-16-q2', '2015-16-q1', '2017-18-q1'] })),
    );
    const alone = estimate(outlook(input({ actuals: years, breaks: ['2015-16-q2'] })));
    expect(made).toEqual(alone);
    expect(made.explanation).toContain('as if each quarter to come were like the 3 so far');
  });

  it('are not forecast where the break falls into a year whose quarters add up', () => {
    const made = outlook(input({ actuals: years, breaks: ['2016-17-q2'] }));
    expect(made).toEqual({
      kind: 'none',
      reason:
        'The definition changed from Q2 2016-17, and too few figures are held since to say where the year will end.',
    });
  });

  it('follow no other document’s year of before it', () => {
    const earlier = quarters('2010-11', '10', '20', '30', '40');
    const actuals = quarters(YEAR, '12', '24', '24');
    const made = estimate(outlook(input({ actuals, earlier, breaks: ['2016-17-q1'] })));
    expect(made.shown).toEqual(estimate(outlook(input({ actuals }))).shown);
    expect(made.explanation).toContain('The definition changed from Q1 2016-17');
  });

  it('that leaves none out are told as without it', () => {
    const actuals = quarters(YEAR, '12', '24', '24');
    expect(outlook(input({ actuals, breaks: ['2016-17-q1'] }))).toEqual(outlook(input({ actuals })));
  });

  it('count their changes from it on where they do not add up', () => {
    const actuals = [...quarters('2015-16', '70', '20', '90', '40'), ...quarters(YEAR, '50', '51', '50')];
    const level = (breaks: readonly string[]) =>
      estimate(outlook(input({ aggregation: 'latest', actuals, breaks })));
    expect(level(['2016-17-q1']).explanation).toContain('how 3 quarters differed');
    expect(Number(level(['2016-17-q1']).upper)).toBeLessThan(Number(level([]).upper));
  });
});

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

  it('of one earlier year alone range on either side as far as an even run is off', () => {
    const actuals = [...quarters('2015-16', '10', '20', '20', '50'), ...quarters(YEAR, '12', '24', '24')];
    expect(estimate(outlook(input({ actuals }))).shown).toEqual(['80.0', '120.0', '160.0']);
  });

  it('take running totals and a printed year for their quarters', () => {
    const actuals = [
      actual('2015-16-ytd-q3', '60'),
      actual('2015-16', '100'),
      actual('2016-17-ytd-q3', '66'),
    ];
    const made = outlook(input({ aggregation: 'cumulative', reportedPeriod: '2016-17-ytd-q3', actuals }));
    expect(estimate(made).shown).toEqual(['88.0', '110.0', '132.0']);
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

  describe('with figures of the same measure in another document', () => {
    const earlier = quarters('2010-11', '10', '20', '30', '40');
    const made = (more: Partial<OutlookInput>) => {
      const { shown, explanation } = estimate(outlook(input({ earlier, ...more })));
      return { shown, explanation };
    };

    it('follow the share of the year that those had reached, and say so', () => {
      const { shown, explanation } = made({ actuals: quarters(YEAR, '12', '24', '24') });
      // Of 60% reached 100, of an even run's 75% 80.
      expect(shown).toEqual(['80.0', '100.0', '120.0']);
      expect(explanation).toContain(
        'by the share of the year that was reached by Q3 in 2010-11, 60.0% (another document’s figures of the same measure). The',
      );
    });

    it('rather than end like the year before', () => {
      const actuals = [actual('2014-15', '94'), actual('2015-16', '92'), actual('2016-17-ytd-q3', '60')];
      expect(made({ aggregation: 'cumulative', actuals }).shown[1]).toBe('100.0');
    });

    it('beside their own earlier years, which count where both hold one', () => {
      const own = quarters('2015-16', '20', '20', '40', '20');
      const both = [...earlier, ...quarters('2015-16', '1', '1', '1', '97')];
      const found = made({ earlier: both, actuals: [...own, ...quarters(YEAR, '14', '28', '28')] });
      // 60% and 80%.
      expect(found.shown[1]).toBe('100.0');
      expect(found.explanation).toContain(
        'in 2010-11 and 2015-16, 70.0% on average (2010-11 by another document’s figures of the same measure).',
      );
    });

    it('look at no later year', () => {
      const actuals = quarters(YEAR, '12', '24', '24');
      const later = { earlier: quarters('2017-18', '10', '20', '30', '40'), actuals };
      expect(made(later)).toEqual(made({ earlier: [], actuals }));
    });
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

    it('go on as the quarters so far where the year before asks more of each to come', () => {
      const running = ['2016-17-ytd-q1', '2016-17-ytd-q2', '2016-17-ytd-q3'] as const;
      const before = [
        ['2014-15', '96'],
        ['2015-16', '100'],
      ] as [string, string][];
      const so = (...values: string[]) =>
        total(...before, ...running.map((id, index): [string, string] => [id, values[index] ?? '']));
      // A quarter of 25 is left to come, and 25 came on average.
      expect(estimate(so('52', '52', '75')).explanation).toContain('like the year before');
      const behind = estimate(so('52', '52', '74'));
      expect(behind.shown[1]).toBe('98.7');
      // The quarters brought 52, 0 and 22, which rules out little; but none takes back what is reached.
      expect(behind.shown[0]).toBe('74.0');
      expect(behind.explanation).toContain(
        'as if each quarter to come were like the 3 so far, since to end like the year before would take more of each. The',
      );
    });

    it('have none where that cannot be told', () => {
      expect(total(['2014-15', '96'], ['2015-16', '100'], ['2016-17-ytd-q3', '70'])).toEqual({
        kind: 'none',
        reason: 'Too few figures are held to say where the year will end.',
      });
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

  it('and whose year to date is not their sum have none', () => {
    const at = (toDate: string) =>
      outlook(input({ actuals: [...quarters(YEAR, '298', '270', '252'), actual('2016-17-ytd-q3', toDate)] }));
    expect(at('252')).toEqual({
      kind: 'none',
      reason:
        'The year to date is not what its quarters add up to, 820, so that it cannot be told where the year will end.',
    });
    // Each may be rounded, and late changes come into the year to date alone.
    expect(at('815').kind).toBe('estimate');
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
      '2016-17 is expected to end at 120, between 80 and 160, by the share of the year that was reached by Q3 in 2015-16, 50.0%. The range comes from how that share and an even run differed. Against the target for the year, at least 100, that would be green.',
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

describe('the target that the year end is held against is named', () => {
  const actuals = quarters(YEAR, '10', '10', '10');
  const said = (more: Partial<OutlookInput>) =>
    estimate(outlook(input({ aggregation: 'latest', unit: '%', decimals: 1, actuals, ...more }))).explanation;

  it.each([
    [yearTarget('9.5'), 'Against the target for the year, at least 9.5%, that would be green.'],
    [
      yearTarget('10.1'),
      'Against the target for the year, at least 10.1%, that would be green, within what its rule allows.',
    ],
    [target(null, '9'), 'Against the target, at least 9%, that would be green.'],
    [target('2016-17-q4', '8'), 'Against the target for Q4 2016-17, at least 8%, that would be green.'],
  ])('as it is set', (set, words) => {
    expect(said({ targets: [set] })).toContain(words);
  });

  it('as a change', () => {
    const set = target(YEAR, '-0.5', {
      cadence: 'year',
      form: 'change',
      changeBy: 'points',
      baseline: '2015-16',
    });
    const more = {
      polarity: 'lower-is-better',
      targets: [set],
      actuals: [actual('2015-16', '11'), ...actuals],
    } as const;
    expect(said(more)).toContain(
      'Against the target for the year, a fall of at least 0.5 percentage points on 11.0% (2015-16), that would be green.',
    );
  });
});

it('is said with the decimals that tell it from the target that it misses', () => {
  const actuals = [...quarters('2015-16', '80', '90', '85', '99'), ...quarters(YEAR, '95', '94', '94.9')];
  const at = (targets: OutlookInput['targets']) =>
    outlook(input({ aggregation: 'latest', unit: '%', decimals: 1, actuals, targets }));
  expect(at([])).toMatchObject({ explanation: expect.stringContaining('end at 95%, ') });
  expect(at([yearTarget('95')])).toMatchObject({ explanation: expect.stringContaining('end at 94.9%, ') });
});
