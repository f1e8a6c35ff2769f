import { outlook } from '@dial/domain/outlook/outlook';
import { exampleInput, figure, target } from './example-input.ts';

/** Worked out by the domain; the figures are made up. */
export const YEAR_END_EXAMPLES: readonly string[] = [count('30', '26', '28'), count('34', '26', '33')];

/** Of a count by quarter, against a target for the year. */
function count(q1: string, q2: string, q3: string): string {
  const input = {
    ...exampleInput({ unit: 'number', decimals: 0, measure: 'count', aggregation: 'sum' }),
    actuals: [figure('2023-24-q1', q1), figure('2023-24-q2', q2), figure('2023-24-q3', q3)],
    targets: [target('120', { cadence: 'year', period: '2023-24' })],
    seasonal: false,
    earlier: [],
    breaks: [],
  };
  const ahead = outlook(input);
  return ahead.kind === 'none' ? ahead.reason : ahead.explanation;
}
