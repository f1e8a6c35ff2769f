/**
 * The printed text of a figure where it says something else than what is shown: "£51.91" beside £51.91m, "59.7% (Revised data
 * 2022/23)". Bare digits, thousands marks and final zeros say nothing else, nor "n/a" and a date that is shown.
 */
export function printedWords(raw: string, shown: string, expected: string | null): string | null {
  const printed = plain(raw);
  if (/^n\/?a$/.test(printed) || (expected !== null && raw.includes(expected))) return null;
  if (printed === '' || printed === plain(shown)) return null;
  const bare = /^-?\d+(?:\.\d+)?$/.test(printed);
  return bare && plain(shown).includes(printed) ? null : raw.trim();
}

function plain(text: string): string {
  return text
    .replaceAll('−', '-')
    .replace(/[\s,]/g, '')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')
    .replace(/\.(?!\d)/g, '')
    .toLowerCase();
}
