import { type ChangeOutcome, INVALID_INPUT } from '../shared/editing/change-outcome.ts';
import { type SentForm, unchangedOutcome } from '../shared/editing/unchanged-outcome.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { STAGE_WORDS } from '../shared/stage.ts';

/** What may come of a change of an edition. */
export const EDITION_RESULT = graphql(
  `
    fragment EditionChangeResult on ChangeEditionResult {
      __typename
      ... on EditionChanged {
        edition {
          id
          title
          stage
          financialYear
          quarter
        }
      }
      ... on EditionConflict {
        message
        edition {
          id
          title
          stage
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
  [INVALID_INPUT],
);

export type EditionResult = ResultOf<typeof EDITION_RESULT>;
type Changed = Extract<EditionResult, { __typename: 'EditionChanged' }>['edition'];

interface Sent extends SentForm<(edition: Changed) => string> {
  /** Pages that name editions and their stages say something else afterwards. */
  readonly editions?: true;
}

/** What an answer of the API means for the form; null is no answer. */
export function editionOutcome(sent: Sent, result: EditionResult | null): ChangeOutcome {
  const { form, fields, done, editions } = sent;
  switch (result?.__typename) {
    case 'EditionChanged':
      return { form, kind: 'done', message: done(result.edition), ...(editions && { editions }) };
    case 'EditionConflict': {
      const { title, stage } = result.edition;
      return {
        form,
        kind: 'conflict',
        message: result.message,
        now: `“${title}” is at ${STAGE_WORDS[stage]}.`,
      };
    }
    default:
      return unchangedOutcome(form, fields, result);
  }
}
