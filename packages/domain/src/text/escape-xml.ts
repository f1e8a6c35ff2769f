import { xmlLetters } from './xml-letters.ts';

/** A text for XML or HTML, in an element or between double quotes: marks of theirs escaped, characters that XML does not know left out. */
export function escapeXml(text: string): string {
  return xmlLetters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
