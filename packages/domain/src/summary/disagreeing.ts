import { compose } from './compose.ts';
import { countedIn } from './counted.ts';
import type { SummarySentence } from './sentence.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** In how many places what the sources print disagrees. */
export function disagreeing({ conflicts }: SummaryFacts): SummarySentence[] {
  if (conflicts === null || conflicts === 0) return [];
  return [
    compose(
      'conflicts',
      'what is printed contradicts itself in ',
      countedIn(conflicts, 'conflicts', 'place'),
    ),
  ];
}
