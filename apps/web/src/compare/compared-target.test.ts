import { expect, it } from 'vitest';
import { comparedTarget } from './compared-target.ts';

const row = {
  ...{
    ratedTarget: '5.7855',
    targetRaw: '5.79%',
    unit: '%',
    decimals: 1,
    polarity: 'LOWER_IS_BETTER' as const,
  },
  ...{ targetFor: 'for the whole of 2096-97', targetRawFor: 'for the whole of 2096-97' },
};

it('says the sense of a target, what it is for, and no more decimals than can be read', () => {
  expect(comparedTarget(row)).toEqual({
    ...{ sense: 'at most', words: '5.79%', isFigure: true, period: 'for the whole of 2096-97' },
    printed: null,
  });
  expect(comparedTarget({ ...row, polarity: 'WITHIN_RANGE' })?.sense).toBe('');
});

it('says what another printed target is for', () => {
  const quarter = { ...row, targetRaw: '1.9%', targetRawFor: 'for Q3 2096-97' };
  expect(comparedTarget(quarter)?.printed).toBe('1.9%, for Q3 2096-97');
  expect(comparedTarget({ ...quarter, targetRaw: 'up 2%' })?.printed).toBe('“up 2%”, for Q3 2096-97');
});

it('takes a printed figure for a figure, and words for words', () => {
  expect(comparedTarget({ ...row, ratedTarget: null, targetRaw: 'To be set' })).toMatchObject({
    ...{
      sense: '',
      words: '“To be set”',
      isFigure: false,
      period: 'for the whole of 2096-97',
      printed: null,
    },
  });
  expect(comparedTarget({ ...row, ratedTarget: null, targetRaw: '241' })).toMatchObject({
    ...{ sense: 'at most', words: '241', isFigure: true },
  });
  expect(comparedTarget({ ...row, ratedTarget: null, targetRaw: null })).toBeNull();
});
