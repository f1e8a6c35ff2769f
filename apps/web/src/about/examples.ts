import { rate } from '@dial/domain/rating/rate';
import type { RateInput } from '@dial/domain/rating/rate-input';
import type { Rating } from '@dial/domain/rating/rating';
import { decimal, exampleInput, figure, target } from './example-input.ts';

export interface Example {
  /** What the example shows. */
  readonly shows: string;
  readonly rating: Rating;
}

const Q3 = '2023-24-q3';
const YEAR = { cadence: 'year', period: '2023-24' } as const;
const YEAR_TO_DATE = '2023-24-ytd-q3';

/** Rated here and now by the function that rates the reports; only the figures are made up. */
export const LEVEL_EXAMPLES: readonly Example[] = [
  example('Higher is better, a little short', { actuals: [figure(Q3, '93')], targets: [target('95')] }),
  example('Higher is better, further off', { actuals: [figure(Q3, '87.4')], targets: [target('95')] }),
  example('Lower is better', {
    unit: 'days',
    polarity: 'lower-is-better',
    measure: 'average',
    actuals: [figure(Q3, '18.6')],
    targets: [target('15')],
  }),
  example('The exact figure is rated, not the rounded one', {
    actuals: [figure(Q3, '94.96')],
    targets: [target('100')],
  }),
  example('A tolerance of its own, in points', {
    tolerance: { kind: 'points', green: decimal('0.05'), amber: decimal('0.1') },
    decimals: 2,
    actuals: [figure(Q3, '98.92')],
    targets: [target('99')],
  }),
];

export const PERIOD_EXAMPLES: readonly Example[] = [
  example('A count against the whole year’s target', {
    ...count(),
    actuals: [figure(YEAR_TO_DATE, '60')],
    targets: [target('100', YEAR)],
  }),
  example('The same count, where a document says it runs evenly', {
    ...count(),
    runsEvenly: true,
    actuals: [figure(YEAR_TO_DATE, '60')],
    targets: [target('100', YEAR)],
  }),
  example('A count against what was due by now', {
    ...count(),
    actuals: [figure(YEAR_TO_DATE, '60')],
    targets: [target('64', { cadence: 'year-to-date', period: YEAR_TO_DATE })],
  }),
];

export const CHANGE_EXAMPLES: readonly Example[] = [
  change('Met', '210'),
  change('The right direction, but short', '206'),
  change('The wrong direction', '198'),
];

function change(shows: string, value: string): Example {
  return example(`A rise of 5% on the quarter before: ${shows.toLowerCase()}`, {
    ...count(),
    aggregation: 'latest',
    actuals: [figure('2023-24-q2', '200'), figure(Q3, value)],
    targets: [
      target('5', {
        cadence: 'period',
        period: Q3,
        form: 'change',
        changeBy: 'percent',
        baseline: '2023-24-q2',
      }),
    ],
  });
}

function count(): Partial<RateInput> {
  return { unit: 'number', decimals: 0, measure: 'count', aggregation: 'sum' };
}

function example(shows: string, input: Partial<RateInput>): Example {
  return { shows, rating: rate(exampleInput(input)) };
}
