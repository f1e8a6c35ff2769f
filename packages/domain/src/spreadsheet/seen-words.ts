/**
 * A text as a reader sees it: line ends are line feeds, spaces of any kind are spaces and gone at the ends, and characters that
 * nobody sees are gone.
 */
export function seenWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[^\S\n\t]/g, ' ')
    .trim();
}
