import type { graphql } from '../shared/graphql.ts';

export type OutcomeGap = ReturnType<typeof graphql.scalar<'OutcomeGap'>>;

/** What an outcome lacks in an edition, short enough for a tag. */
export const GAP_WORDS: Readonly<Record<OutcomeGap, string>> = {
  NO_MEASURE: 'No agreed measure',
  NO_TARGET: 'No target',
  NO_DATA: 'No data this year',
};

/** The same in a sentence, for an edition by its name. */
export function gapSentence(gap: OutcomeGap, edition: string): string {
  switch (gap) {
    case 'NO_MEASURE':
      return 'No measure is agreed to serve it.';
    case 'NO_TARGET':
      return `None of its agreed measures has a target in ${edition} that it can be rated against.`;
    case 'NO_DATA':
      return `None of its agreed measures has a figure in ${edition}.`;
  }
}
