import { type ChangeOutcome, INVALID_INPUT } from '../editing/change-outcome.ts';
import { unchangedOutcome } from '../editing/unchanged-outcome.ts';
import { graphql, type ResultOf, readFragment } from '../graphql.ts';
import { OVERRIDE, type Override } from './override.ts';
import { standingWords } from './override-words.ts';

/** What may come of a change of an override. */
export const OVERRIDE_RESULT = graphql(
  `
    fragment OverrideChangeResult on ChangeOverrideResult {
      __typename
      ... on OverrideChanged {
        override {
          ...OverrideParts
        }
      }
      ... on OverrideConflict {
        message
        override {
          ...OverrideParts
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
  [OVERRIDE, INVALID_INPUT],
);

const FIELDS = ['rag', 'reason', 'expiresOn'];

const DONE: Readonly<Record<Override['state'], string>> = {
  PROPOSED: 'The rating is proposed. It shows once somebody else has approved it.',
  APPROVED: 'The override is approved: the edition shows it from now on.',
  REFUSED: 'The override is refused.',
  WITHDRAWN: 'The override is withdrawn: the edition shows Dial’s rating.',
  LAPSED: 'The override has lapsed.',
};

/** What an answer of the API means for the form; null is no answer. */
export function overrideOutcome(
  form: string,
  result: ResultOf<typeof OVERRIDE_RESULT> | null,
): ChangeOutcome {
  switch (result?.__typename) {
    case 'OverrideChanged':
      return { form, kind: 'done', message: DONE[readFragment(OVERRIDE, result.override).state] };
    case 'OverrideConflict': {
      const now = `It is now: ${standingWords(readFragment(OVERRIDE, result.override))}.`;
      return { form, kind: 'conflict', message: result.message, now };
    }
    default:
      return unchangedOutcome(form, FIELDS, result);
  }
}
