import { indicatorName } from '@dial/domain/text/indicator-name';
import { type ChangeOutcome, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { unchangedOutcome } from '../../shared/editing/unchanged-outcome.ts';
import { graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { STATUS_WORDS, STRENGTH_WORDS } from '../mapping/mapping-words.ts';
import { EDITED, type EditedMapping } from './edited-mapping.ts';
import { standingWords } from './standing-words.ts';

/** What may come of a change of a mapping. */
export const MAPPING_RESULT = graphql(
  `
    fragment MappingChangeResult on ChangeMappingResult {
      __typename
      ... on MappingChanged {
        mapping {
          ...EditedMapping
        }
      }
      ... on MappingConflict {
        message
        mapping {
          ...EditedMapping
        }
      }
      ... on InvalidInput {
        ...ChangeInvalidInput
      }
      ... on NotAllowed {
        message
      }
    }
  `,
  [EDITED, INVALID_INPUT],
);

/** What came of a form about a mapping; with the mapping that there is now, where one is known. */
export type MappingOutcome = ChangeOutcome & { readonly mapping: string | null };

/** What the forms hold; an error of anything else stands above them. */
const FIELDS = ['indicator', 'strength', 'rationale'];

/** What an answer of the API means for the form; null is no answer. */
export function resultOutcome(form: string, result: ResultOf<typeof MAPPING_RESULT> | null): MappingOutcome {
  switch (result?.__typename) {
    case 'MappingChanged': {
      const mapping = readFragment(EDITED, result.mapping);
      return { form, kind: 'done', message: doneWords(mapping), mapping: mapping.id };
    }
    case 'MappingConflict': {
      const mapping = readFragment(EDITED, result.mapping);
      const now = `It is now: ${standingWords(mapping)}`;
      return { form, kind: 'conflict', message: result.message, now, mapping: mapping.id };
    }
    default:
      return { ...unchangedOutcome(form, FIELDS, result), mapping: null };
  }
}

/** "Agreed: Decent streets, direct, for A cleaner town." */
function doneWords({ status, strength, indicator, outcome }: EditedMapping): string {
  const name = indicatorName(indicator);
  return `${STATUS_WORDS[status]}: ${name}, ${STRENGTH_WORDS[strength]}, for ${outcome.name}.`;
}
