import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareWords } from './compare-words.ts';

const marked = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ text, change }) => (change === 'same' ? text : `${change === 'added' ? '+' : '-'}[${text}]`))
    .join('');

it.each([
  ['', '', ''],
  ['One two.', 'One two.', 'One two.'],
  ['', 'One', '+[One]'],
  ['  ', '\n', ''],
  ['One two', 'One', 'One -[two]'],
  ['One', 'One two', 'One +[two]'],
  ['One', '', '-[One]'],
  ['One two three', 'One three', 'One -[two ]three'],
  ['Figure (27) is low.', 'Figure (28) is low.', 'Figure -[(27) ]+[(28) ]is low.'],
  ['It was £1.72m, or so', 'It was £1.73m, or so', 'It was -[£1.72m, ]+[£1.73m, ]or so'],
  ['One\ntwo', 'One two', 'One two'],
  ['FOUR FIVE SIX SEVEN', 'TWO THREE FOUR FIVE', '+[TWO THREE ]FOUR FIVE -[SIX SEVEN]'],
])('"%s" and "%s": %s', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

it('makes both texts, the later one with its spaces', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n', 'd.'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = compareWords(before, after);
      const of = (left: string) =>
        parts
          .filter(({ change }) => change !== left)
          .map((part) => part.text)
          .join('');
      expect(of('removed').trim()).toBe(after.trim());
      expect(of('added').split(/\s+/).filter(Boolean).join(' ')).toBe(
        before.split(/\s+/).filter(Boolean).join(' '),
      );
    }),
  );
});

it('replaces one text by the other where hardly a word is shared', () => {
  const words = (start: number) =>
    Array.from({ length: 1500 }, (_, index) => (index % 100 === 0 ? 'and' : `${start + index}`)).join(' ');
  expect(compareWords(words(0), words(5000)).map(({ change }) => change)).toEqual(['removed', 'added']);
});
