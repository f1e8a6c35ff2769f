import { expect, it } from 'vitest';
import { pictureWords } from './picture-words.ts';
import { today } from './today.ts';
import { wrapText } from './wrap-text.ts';

it('breaks at spaces where a line is full, never inside a word', () => {
  expect(wrapText('one two three four five', 55, 10)).toEqual(['one two', 'three four', 'five']);
  expect(wrapText('incomprehensibilities', 20, 10)).toEqual(['incomprehensibilities']);
  expect(wrapText('', 100, 10)).toEqual([]);
});

it('says the source and the day in London', () => {
  const lateInNewYork = new Date('2026-07-01T23:30:00Z');
  expect(today(lateInNewYork)).toBe('2 Jul 2026');
  const words = pictureWords(
    { name: 'Rent', panel: 'By quarter', sources: ['Report (000.txt)'] },
    lateInNewYork,
  );
  expect(words.foot).toEqual(['Source: Report (000.txt), as held by Dial. Downloaded 2 Jul 2026.']);
});
