import { fontLetters } from './font-letters.ts';
import { packFonts } from './pack-fonts.ts';

let known: ReadonlySet<number> | null = null;

/** Data with every letter that the pack's fonts cannot show replaced by its code, "[U+6F22]": a gap would hide that it was there. */
export function printable<Data>(data: Data): Data {
  known ??= commonLetters(packFonts().map(fontLetters));
  return shownIn(data, known) as Data;
}

function commonLetters([first = new Set(), ...others]: readonly Set<number>[]): Set<number> {
  return new Set([...first].filter((letter) => others.every((letters) => letters.has(letter))));
}

function shownIn(data: unknown, letters: ReadonlySet<number>): unknown {
  if (typeof data === 'string') return shown(data, letters);
  if (Array.isArray(data)) return data.map((item) => shownIn(item, letters));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shownIn(value, letters)]));
}

function shown(text: string, letters: ReadonlySet<number>): string {
  let all = '';
  for (const letter of text.normalize('NFC').toWellFormed().replaceAll(/\r\n?/g, '\n')) {
    const code = letter.codePointAt(0) ?? 0;
    if (letters.has(code) || letter === '\n') all += letter;
    else if (letter === '\t') all += ' ';
    // Joiners and selectors of letters, which have no look of their own.
    else if (!/^[\p{Cc}\p{Cf}\p{Mn}]$/u.test(letter))
      all += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return all;
}
