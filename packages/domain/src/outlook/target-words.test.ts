import { expect, it } from 'vitest';
import { makePeriod } from '../period/make-period.ts';
import { chooseBasis } from '../rating/choose-basis.ts';
import { actual, rateInput, target } from '../rating/fixtures.ts';
import { targetWords } from './target-words.ts';

const YEAR = makePeriod({ kind: 'financial-year', year: 2016 });

it.each([
  [target(YEAR.id, '5.4', { cadence: 'year' }), 'the target for the year, at most 5.4%'],
  [target(null, '5.4'), 'the target, at most 5.4%'],
])('names the target with the words that targets have', (set, words) => {
  const row = rateInput({
    polarity: 'lower-is-better',
    reportedPeriod: YEAR.id,
    actuals: [actual(YEAR.id, '6')],
    targets: [set],
  });
  const basis = chooseBasis(row);
  if (basis.kind === 'unrated') throw new Error(basis.explanation);
  expect(targetWords(row, basis, YEAR)).toBe(words);
});
