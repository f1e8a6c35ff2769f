import type { Polarity } from './target.ts';

export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  HIGHER_IS_BETTER: 'Higher is better',
  LOWER_IS_BETTER: 'Lower is better',
  NOT_JUDGED: 'Neither way is judged',
  WITHIN_RANGE: 'Within a range is best',
};
