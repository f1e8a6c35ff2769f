/** The beginning of a text, up to the end of a sentence or a word; "…" where something follows. */
export function excerpt(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const sentence = cut.lastIndexOf('. ');
  if (sentence > longest / 2) return `${cut.slice(0, sentence + 1)} …`;
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
