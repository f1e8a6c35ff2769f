const WORDS: Readonly<Record<string, string>> = {
  open: 'The edition was opened',
  load: 'What the documents print was read anew',
  rules: 'Dial’s rules changed',
  approve: 'A return was approved',
  reopen: 'The return was reopened',
  target: 'A target was set',
  break: 'A break of its series was recorded or withdrawn',
  override: 'A rating set by people began or ended',
  assign: 'Who answers for it was changed',
  publish: 'The edition was published',
  correct: 'A correction after publication',
};

/** What gave rise to a version of a row, for readers. */
export function causeWords(cause: string): string {
  return WORDS[cause] ?? cause;
}
