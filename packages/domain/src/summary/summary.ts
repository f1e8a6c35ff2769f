import { atYearEnd } from './at-year-end.ts';
import { bySignal } from './by-signal.ts';
import { compose } from './compose.ts';
import { disagreeing } from './disagreeing.ts';
import { missing } from './missing.ts';
import type { SummarySentence } from './sentence.ts';
import { sinceBefore } from './since-before.ts';
import { standing } from './standing.ts';
import type { SummaryFacts } from './summary-facts.ts';

/**
 * An edition in plain English, from its facts alone: what it reports, what changed, what is at risk, what gives concern, what is
 * missing, where its sources disagree. Every number leads to what it counts, every name to its indicator. Status, year end and
 * signal are said one after the other and never as one.
 */
export function summary(facts: SummaryFacts): readonly SummarySentence[] {
  if (facts.rows.length === 0) return [compose('standing', `${facts.edition} reports no indicators`)];
  return [
    standing(facts),
    ...sinceBefore(facts),
    ...atYearEnd(facts),
    ...bySignal(facts),
    ...missing(facts),
    ...disagreeing(facts),
  ];
}
