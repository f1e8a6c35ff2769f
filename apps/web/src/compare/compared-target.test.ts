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
  targetFor: 'for the whole of 2096-97',
};

it('says the sense of a target, what it is for, and no more decimals than can be read', () => {
  expect(comparedTarget(row)).toMatchObject({
    ...{ sense: 'at most', figure: '5.79%', period: 'for the whole of 2096-97' },
  });
  expect(comparedTarget({ ...row, polarity: 'WITHIN_RANGE' }).sense).toBe('');
});

it('says neither of words that are printed instead, and no period of nothing', () => {
  expect(comparedTarget({ ...row, ratedTarget: null, targetRaw: 'To be set' })).toMatchObject({
    ...{ sense: '', figure: null, printed: 'To be set', period: 'for the whole of 2096-97' },
  });
  expect(comparedTarget({ ...row, ratedTarget: null, targetRaw: '241' }).sense).toBe('at most');
  expect(comparedTarget({ ...row, ratedTarget: null, targetRaw: null }).period).toBeNull();
});
