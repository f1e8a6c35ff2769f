import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

it('breaks at spaces where a line is full, never inside a word', () => {
  expect(wrapText('one two three four five', 55, 10)).toEqual(['one two', 'three four', 'five']);
  expect(wrapText('incomprehensibilities', 20, 10)).toEqual(['incomprehensibilities']);
  expect(wrapText('', 100, 10)).toEqual([]);
});
