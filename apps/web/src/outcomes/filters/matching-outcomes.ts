import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import type { OutcomeFilters } from './outcome-filters.ts';

interface Outcome {
  readonly name: string;
  readonly gaps: readonly string[];
  readonly mappings: readonly {
    readonly status: string;
    readonly indicator: { readonly title: string; readonly series: string | null };
  }[];
  readonly proposedMeasures: readonly { readonly text: string }[];
}

interface Priority<Of> {
  readonly id: string;
  readonly name: string;
  readonly outcomes: readonly Of[];
}

/**
 * The priorities with those of their outcomes that the filters leave and that hold all typed words, in their own name, their
 * priority's or a measure's that is mapped to them or proposed for them; priorities without any are left out.
 */
export function matchingOutcomes<Of extends Outcome, P extends Priority<Of>>(
  priorities: readonly P[],
  { priority, gaps }: OutcomeFilters,
  typed: string,
): P[] {
  return priorities
    .filter(({ id }) => priority === '' || id === priority)
    .map((one) => ({
      ...one,
      outcomes: one.outcomes.filter(
        (outcome) =>
          (!gaps || outcome.gaps.length > 0) &&
          matchesText(foldText(`${one.name} ${wordsOf(outcome)}`), typed),
      ),
    }))
    .filter(({ outcomes }) => outcomes.length > 0);
}

function wordsOf({ name, mappings, proposedMeasures }: Outcome): string {
  return [
    name,
    ...mappings
      .filter(({ status }) => status !== 'RETIRED')
      .map(({ indicator }) => `${indicator.title} ${indicator.series ?? ''}`),
    ...proposedMeasures.map(({ text }) => text),
  ].join(' ');
}
