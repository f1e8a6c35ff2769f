export type TextResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: string };

/**
 * What somebody typed where something has to be said: trimmed, with at least one character that is seen and at most `longest`
 * (counted as a reader counts letters, by code point). Characters that no screen shows (controls other than the line feed
 * and the tab, halves of letters) are an error, as the database cannot hold all of them.
 */
export function readRequiredText(typed: string, longest: number): TextResult {
  const text = typed.trim().replace(/\r\n?/g, '\n');
  if (!/[^\s\p{C}]/u.test(text)) return { ok: false, error: 'is missing' };
  if (/[^\P{Cc}\n\t]|\p{Cs}/u.test(text)) return { ok: false, error: 'has a character that cannot be shown' };
  const length = Array.from(text).length;
  if (length > longest) {
    const most = longest.toLocaleString('en-GB');
    return { ok: false, error: `has ${length.toLocaleString('en-GB')} characters; at most ${most} are kept` };
  }
  return { ok: true, text };
}
