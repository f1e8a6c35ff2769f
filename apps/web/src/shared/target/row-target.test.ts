import { expect, it } from 'vitest';
import { rowTarget } from './row-target.ts';

const words = (ratedTarget: string | null, targetRaw: string | null, unit = 'number', decimals = 0) =>
  rowTarget({ ratedTarget, targetRaw, unit, decimals });

it('the target that was rated against comes first', () => {
  expect(words('17', '17% oj decis', '%')).toEqual({ figure: '17%', printed: null });
  expect(words('95', '95.0%', '%')).toEqual({ figure: '95%', printed: null });
});

it('what is printed stands beside it where it says something else', () => {
  expect(words('5087.25', '0.25% decrease')).toEqual({ figure: '5,087.25', printed: '0.25% decrease' });
  expect(words('157.5', '53')).toEqual({ figure: '157.5', printed: '53' });
});

it('an empty cell says nothing about the target of another', () => {
  expect(words('62', 'n/a')).toEqual({ figure: '62', printed: null });
});

it('without a rated target, what is printed', () => {
  expect(words(null, 'no target has been set')).toEqual({ figure: null, printed: 'no target has been set' });
  expect(words(null, null)).toEqual({ figure: null, printed: null });
});
