import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Of zxcvbn's five grades (0 to 4), the first that withstands who has taken the hashes: 100 million guesses or more. */
const GOOD_ENOUGH = 3;

/** Characters that are looked at: what is hard to guess by them is harder with the rest, and each more takes longer. */
const LOOKED_AT = 40;

/** Letters of the shortest word that is taken out. */
const SHORTEST_WORD = 3;

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * Whether a password is one that people guess: among those that were found out most often, words in a row, patterns of the keyboard,
 * dates, or little beside words that belong to the place and the person.
 *
 * @param about the council's and the person's names and addresses
 */
export async function isGuessable(password: string, about: readonly string[]): Promise<boolean> {
  estimator ??= loadEstimator();
  const { score } = (await estimator).check(withoutWords(password, about).slice(0, LOOKED_AT));
  return score < GOOD_ENOUGH;
}

function withoutWords(password: string, about: readonly string[]): string {
  const words =
    ['Dial', ...about]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words
    .filter(({ length }) => length >= SHORTEST_WORD)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
}

/** Some megabytes of words, which most processes never need. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
}
