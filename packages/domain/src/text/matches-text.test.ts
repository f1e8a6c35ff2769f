import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';
import { matchesText } from './matches-text.ts';

const title = foldText('No. of Households in Bed & Breakfast');

describe('matchesText', () => {
  it.each(['', '  ', 'bed', 'BREAKFAST bed', 'house', 'bed and breakfast', 'bed & break', 'no.'])(
    'finds by "%s"',
    (typed) => {
      expect(matchesText(title, typed)).toBe(true);
    },
  );

  it.each(['hotel', 'bed hotel', '%'])('does not find by "%s"', (typed) => {
    expect(matchesText(title, typed)).toBe(false);
  });

  it('finds every text by itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => matchesText(foldText(text), text)));
  });
});
