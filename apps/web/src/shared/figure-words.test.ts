import { expect, it } from 'vitest';
import { figureWords } from './figure-words.ts';

it.each([
  ['1.72', '£m', 2, '£1.72m'],
  ['669078', 'number', 0, '669,078'],
  ['42.8', '%', 1, '42.8%'],
  ['18.6', 'days', null, '18.6 days'],
  ['-0.3', '%', 1, '−0.3%'],
])('%s in %s with %s decimals is written %s', (value, unit, decimals, words) => {
  expect(figureWords(value, unit, decimals)).toBe(words);
});

it('shows what it does not understand as it is', () => {
  expect(figureWords('about 5', '%', 1)).toBe('about 5');
  expect(figureWords('5', 'furlongs', 0)).toBe('5 furlongs');
});
