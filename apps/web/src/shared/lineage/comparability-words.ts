import type { Comparability } from './chain.ts';

const OF_FIGURES: Readonly<Record<Comparability, string>> = {
  SAME: 'May be compared',
  CHANGED_DEFINITION: 'Definition changed: compare with care',
  NOT_COMPARABLE: 'Not comparable',
};

/** A document without figures cannot be compared with; it can name the same measure. */
const OF_MEASURES: Readonly<Record<Comparability, string>> = {
  SAME: 'The same measure',
  CHANGED_DEFINITION: 'Definition changed',
  NOT_COMPARABLE: 'Not the same measure',
};

/** What a link says in words; `haveFigures` is true where both its members are indicators. */
export function comparabilityWords(comparability: Comparability, haveFigures: boolean): string {
  return (haveFigures ? OF_FIGURES : OF_MEASURES)[comparability];
}

/** The same for those who look: equal, nearly equal, not equal. */
export const COMPARABILITY_SIGNS: Readonly<Record<Comparability, string>> = {
  SAME: '=',
  CHANGED_DEFINITION: '≈',
  NOT_COMPARABLE: '≠',
};
