import { expect, it } from 'vitest';
import { besideWholeWords } from './beside-whole-words.ts';

const apart = { side: null, difference: null, share: null };

it('says on which side of the whole a rate is, and by how much', () => {
  expect(besideWholeWords({ ...apart, side: 'BELOW', difference: '-4.8' }, '%')).toBe(
    '4.8 percentage points below the whole',
  );
  expect(besideWholeWords({ ...apart, side: 'ABOVE', difference: '1' }, '%')).toBe(
    '1 percentage point above the whole',
  );
  expect(besideWholeWords({ ...apart, side: 'SAME', difference: '0' }, '%')).toBe('as the whole');
  expect(besideWholeWords({ ...apart, side: 'ABOVE', difference: '1' }, 'furlongs')).toBe('above the whole');
});

it('says what part of the whole a number is', () => {
  expect(besideWholeWords({ ...apart, share: '9.2' }, 'number')).toBe('9.2% of the whole');
});

it('says nothing where nothing is compared', () => expect(besideWholeWords(apart, '%')).toBeNull());
