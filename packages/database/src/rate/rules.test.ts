import { createHash } from 'node:crypto';
import type { Actual, Aggregation } from '@dial/domain/value/actual';
import { expect, test } from 'vitest';
import { ratedColumns } from './rated-columns.ts';
import type { RuleFacts } from './rule-facts.ts';
import type { RuleTarget } from './rule-input.ts';
import { RULES } from './rules.ts';
import { type StandingActual, StandingFigures } from './standing-figures.ts';

/** Of all that the rules make of the made-up rows below. */
const MADE_BY = { rules: 1, digest: 'a47784aa90de653b2072a4925b1d3c4c36eec72badaaa625483288c9893e3bd1' };

const PERIODS = ['2096-97-q1', '2096-97-q2', '2096-97-ytd-q2', '2096-97-q3', '2095-96', '2094-95', '2096-97'];
const REPORTED = ['2096-97-q2', '2096-97-ytd-q2', '2096-97-q3', '2096-97', null];
const AGGREGATIONS: readonly Aggregation[] = [
  'sum',
  'latest',
  'recompute',
  'average',
  'rolling',
  'cumulative',
];
const POLARITIES = ['higher-is-better', 'lower-is-better', 'within-range', 'not-judged'] as const;
const TARGET: RuleTarget = {
  ...{
    cadence: 'period',
    form: 'level',
    raw: '100',
    value: '100',
    lower: null,
    upper: null,
    change_by: null,
  },
  ...{ baseline: null, provisional: false, status: 'final', period: '2096-97-q2', note: null },
};
const level = (value: string, rest: Partial<RuleTarget> = {}): RuleTarget[] => [
  { ...TARGET, raw: value, value, ...rest },
];
const TARGETS: readonly RuleTarget[][] = [
  [],
  ...['90', '100', '140'].flatMap((value) => [
    level(value),
    level(value, { cadence: 'standing', period: null }),
  ]),
  level('400', { cadence: 'year', period: '2096-97' }),
  [{ ...TARGET, cadence: 'standing', form: 'range', raw: '90 to 95', value: null, lower: '90', upper: '95' }],
  [{ ...TARGET, form: 'change', raw: '5% increase', value: '5', change_by: 'percent' }],
];

const status = (last: Actual['status'], index: number): Actual['status'] => (index === 3 ? last : 'final');

/** Figures of many kinds of period; that of the third quarter is there, or awaited. */
function madeFigures(last: Actual['status']): StandingFigures {
  return new StandingFigures(
    PERIODS.map(
      (periodId, index): StandingActual => ({
        ...{ id: periodId, indicatorId: 'made', periodId, expected: null, raw: `${91 + index}` },
        ...{ status: status(last, index) },
        value: status(last, index) === 'final' ? `${91 + index}` : null,
      }),
    ),
  );
}

function madeFacts(rest: Partial<RuleFacts>): RuleFacts {
  return {
    ...{
      id: 'made',
      unit: 'number',
      decimals: 0,
      polarity: 'higher-is-better',
      measure: 'count',
      aggregation: 'sum',
    },
    ...{ seasonal: false, runsEvenly: false, tolerancePoints: null, listedOnly: false, returnOwed: false },
    ...{ period: '2096-97-q2', quarter: '2096-97-q3', thresholdsPrinted: true, breaks: [] },
    ...rest,
  };
}

/** What the rules make of some thousand made-up rows, in their order. */
function madeRows() {
  const figures = [madeFigures('final'), madeFigures('awaited')];
  return AGGREGATIONS.flatMap((aggregation) =>
    POLARITIES.flatMap((polarity) =>
      REPORTED.flatMap((period) =>
        TARGETS.flatMap((targets) =>
          figures.flatMap((held) =>
            [true, false].map((seasonal) =>
              ratedColumns(madeFacts({ aggregation, polarity, period, seasonal }), held, targets, null),
            ),
          ),
        ),
      ),
    ),
  );
}

test('a rule that gives another result comes with another number', () => {
  const rows = madeRows();
  expect(new Set(rows.map(({ rag }) => rag)).size).toBe(4);
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  // Otherwise: raise RULES, so that databases follow the changed rule, and note both here.
  expect({ rules: RULES, digest }).toEqual(MADE_BY);
});
