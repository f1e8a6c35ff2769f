/** Mean width of a letter as a share of the type size, for sans-serif text; a little wide, so that lines rather break early. */
const LETTER = 0.55;

/** A text in lines that fit a width in pixels at a type size; a word longer than the line stays whole. */
export function wrapText(text: string, width: number, size: number): string[] {
  const most = Math.max(Math.floor(width / (size * LETTER)), 1);
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
