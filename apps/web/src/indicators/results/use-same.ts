import { useMemo } from 'react';

/** The same array while it says the same, so that what is drawn from it is kept: the address is read anew with each change. */
export function useSame<Word extends string>(words: readonly Word[]): readonly Word[] {
  const key = words.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: key stands for words
  return useMemo(() => words, [key]);
}
