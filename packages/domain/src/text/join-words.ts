/** A list as a sentence holds it: "Q1, Q2 and Q3". */
export function joinWords(words: readonly string[], and: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
