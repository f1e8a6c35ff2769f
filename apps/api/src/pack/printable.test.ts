import { describe, expect, test } from 'vitest';
import { fontLetters } from './font-letters.ts';
import { packFonts } from './pack-fonts.ts';
import { printable } from './printable.ts';

describe('what the fonts of the pack can show', () => {
  test('is every letter that English and its reports need', () => {
    for (const font of packFonts()) {
      const letters = fontLetters(font);
      for (const letter of 'AZaz09£€%–—‘’“”…•−×±½éŁ≤≥²')
        expect(letters.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
      expect(letters.has(0x6f22)).toBe(false);
    }
  });

  test('stands as it is; anything else as its code, wherever in the data it is', () => {
    const data = { a: ['2 漢 £3', { b: 'up\r\nand down\tagain\u0000' }], c: 7, d: null, e: true };
    expect(printable(data)).toEqual({
      a: ['2 [U+6F22] £3', { b: 'up\nand down again' }],
      c: 7,
      d: null,
      e: true,
    });
    expect(printable('😀\ud800')).toBe('[U+1F600][U+FFFD]');
  });
});
