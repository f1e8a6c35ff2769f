const WORDS: Readonly<Record<string, string>> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
};

/** The part that one of so many is: "one sixth"; beyond a tenth in digits, "1/955". @param whole as shown: "6", "1,200" */
export function fractionWords(whole: string): string {
  const word = WORDS[whole];
  return word === undefined ? `1/${whole}` : `one ${word}`;
}
