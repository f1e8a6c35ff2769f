import { describe, expect, it } from 'vitest';
import { readRequiredText } from './read-required-text.ts';

describe('readRequiredText', () => {
  it('trims, and keeps lines', () => {
    expect(readRequiredText('  Why\r\nso?\n', 300)).toEqual({ ok: true, text: 'Why\nso?' });
  });

  it.each(['', '   ', '\n\t', '\u200b', '\u0000'])('%j says nothing', (typed) => {
    expect(readRequiredText(typed, 300)).toEqual({ ok: false, error: 'is missing' });
  });

  it.each(['a\u0000b', 'a\u001bb', 'a\ud83d b'])('refuses what cannot be shown: %j', (typed) => {
    expect(readRequiredText(typed, 300)).toEqual({
      ok: false,
      error: 'has a character that cannot be shown',
    });
  });

  it('counts letters, not their parts, after trimming', () => {
    expect(readRequiredText(` ${'😀'.repeat(300)} `, 300)).toMatchObject({ ok: true });
    expect(readRequiredText('a'.repeat(2_001), 2_000)).toEqual({
      ok: false,
      error: 'has 2,001 characters; at most 2,000 are kept',
    });
  });
});
