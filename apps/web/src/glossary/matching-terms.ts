import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';

interface Term {
  readonly term: string;
  readonly explanation: string;
}

/** Terms that hold all typed words in themselves or their explanation. */
export function matchingTerms<Of extends Term>(terms: readonly Of[], typed: string): Of[] {
  return terms.filter(({ term, explanation }) => matchesText(foldText(`${term} ${explanation}`), typed));
}
