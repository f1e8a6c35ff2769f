/**
 * Text as it is searched: compatibility forms and accents dissolved (NFKD), lower case, "&" read as "and", apostrophes gone,
 * other punctuation one space. "%" and "£" stay: they tell series apart. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('&', ' and ')
    .replace(/['’‘`]/gu, '')
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();
}
