import { compose } from './compose.ts';
import { countedIn } from './counted.ts';
import type { SummarySentence } from './sentence.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** In how many places the sources disagree with themselves. */
export function disagreeing({ conflicts }: SummaryFacts): SummarySentence[] {
  if (conflicts === null || conflicts === 0) return [];
  return [compose('conflicts', 'its sources disagree in ', countedIn(conflicts, 'conflicts', 'place'))];
}
