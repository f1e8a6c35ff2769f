import { expect, it } from 'vitest';
import { pictureWords } from './picture-words.ts';
import { today } from './today.ts';

it('says the source and the day in London', () => {
  const lateInNewYork = new Date('2026-07-01T23:30:00Z');
  expect(today(lateInNewYork)).toBe('2 Jul 2026');
  const words = pictureWords(
    { name: 'Rent', panel: 'By quarter', sources: ['Report (000.txt)'] },
    lateInNewYork,
  );
  expect(words.foot).toEqual(['Source: Report (000.txt), as held by Dial. Downloaded 2 Jul 2026.']);
});
