/** The code points that a TrueType font has a glyph for, by its character map. @throws RangeError of what is no such font */
export function fontLetters(font: Buffer): Set<number> {
  const letters = new Set<number>();
  for (const map of characterMaps(font)) {
    const format = font.readUInt16BE(map);
    if (format === 4) addSegments(font, map, letters);
    if (format === 12) addGroups(font, map, letters);
  }
  return letters;
}

/** Where the font's character maps begin (OpenType 1.9, "cmap"). */
function characterMaps(font: Buffer): number[] {
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table += 1) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(entry + 8);
    const count = font.readUInt16BE(cmap + 2);
    return Array.from({ length: count }, (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8));
  }
  return [];
}

/** Format 4: segments of the letters up to U+FFFF; a glyph of 0 is none. */
function addSegments(font: Buffer, map: number, letters: Set<number>): void {
  const size = font.readUInt16BE(map + 6);
  const ends = map + 14;
  const starts = ends + size + 2;
  for (let at = 0; at < size; at += 2) {
    const [end, start] = [font.readUInt16BE(ends + at), font.readUInt16BE(starts + at)];
    const delta = font.readUInt16BE(starts + size + at);
    const place = starts + 2 * size + at;
    const offset = font.readUInt16BE(place);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? code : font.readUInt16BE(place + offset + 2 * (code - start));
      if (glyph !== 0 && (glyph + delta) % 0x10000 !== 0) letters.add(code);
    }
  }
}

/** Format 12: groups of letters of any plane. */
function addGroups(font: Buffer, map: number, letters: Set<number>): void {
  const groups = font.readUInt32BE(map + 12);
  for (let group = 0; group < groups; group += 1) {
    const entry = map + 16 + group * 12;
    for (let code = font.readUInt32BE(entry); code <= font.readUInt32BE(entry + 4); code += 1)
      letters.add(code);
  }
}
