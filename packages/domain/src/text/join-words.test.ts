import { expect, it } from 'vitest';
import { joinWords } from './join-words.ts';

it('joins as a sentence does', () => {
  expect(joinWords([])).toBe('');
  expect(joinWords(['Q1'])).toBe('Q1');
  expect(joinWords(['Q1', 'Q2'])).toBe('Q1 and Q2');
  expect(joinWords(['Q1', 'Q2', 'Q3'])).toBe('Q1, Q2 and Q3');
  expect(joinWords(['Q1', 'Q2', 'Q3'], 'or')).toBe('Q1, Q2 or Q3');
});
