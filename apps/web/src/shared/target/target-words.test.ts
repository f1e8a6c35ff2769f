import { expect, it } from 'vitest';
import { target } from './fixture-target.ts';
import { targetWords } from './target-words.ts';

const percent = { unit: '%', decimals: 1, polarity: 'HIGHER_IS_BETTER' } as const;

it('says a level with its sense, every decimal kept', () => {
  expect(targetWords(target('2023-24', '95.0'), percent)).toEqual({
    sense: 'at least',
    words: '95.0%',
    isFigure: true,
  });
  const homes = { unit: 'number', decimals: 0, polarity: 'LOWER_IS_BETTER' } as const;
  expect(targetWords(target('2023-24', '157.5'), homes)).toMatchObject({ sense: 'at most', words: '157.5' });
  expect(targetWords(target('2023-24', '5'), { ...homes, polarity: 'NOT_JUDGED' }).sense).toBe('');
});

it('quotes a change and a sentence, and says why one is missing', () => {
  const change = target('2023-24', '5', { form: 'CHANGE', raw: '5% increase' });
  expect(targetWords(change, percent)).toEqual({ sense: '', words: '“5% increase”', isFigure: false });
  const cut = target('2023-24', null, { form: 'SENTENCE', raw: 'Target is 24% o', status: 'UNCERTAIN' });
  expect(targetWords(cut, percent).words).toBe('“Target is 24% o”');
  expect(targetWords(target('2016-17', null), percent).words).toBe('not available');
});

it('says a range', () => {
  const range = target('2023-24', null, { form: 'RANGE', lower: '8', upper: '12', status: 'FINAL' });
  expect(targetWords(range, { ...percent, polarity: 'WITHIN_RANGE' }).words).toBe('between 8% and 12%');
});
