import { formatDate } from '@dial/domain/period/format-date';
import { type ChangeOutcome, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { type SentForm, unchangedOutcome } from '../../shared/editing/unchanged-outcome.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { instantWords } from '../../shared/instant-words.ts';
import { STATE_WORDS } from '../return-state.ts';

/** What may come of a decision on a return, or of another due date. */
export const RETURN_RESULT = graphql(
  `
    fragment ReturnChangeResult on ChangeReturnResult {
      __typename
      ... on ReturnChanged {
        return {
          id
          title
        }
      }
      ... on ReturnConflict {
        message
        return {
          id
          state
          dueOn
          decided {
            by
            at
          }
          saved {
            by
            at
          }
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

/** What an answer of the API means for the form; null is no answer. */
export function returnOutcome(
  { form, fields, done }: SentForm<string>,
  result: ResultOf<typeof RETURN_RESULT> | null,
): ChangeOutcome {
  switch (result?.__typename) {
    case 'ReturnChanged':
      return { form, kind: 'done', message: done };
    case 'ReturnConflict': {
      const { state, dueOn, decided, saved } = result.return;
      const act = state === 'DRAFT' || state === 'SUBMITTED' ? saved : decided;
      const by = act === null ? '' : ` (${act.by}, ${instantWords(act.at)})`;
      const due = dueOn === null ? '' : `, due on ${formatDate(dueOn)}`;
      return {
        form,
        kind: 'conflict',
        message: result.message,
        now: `It is now: ${STATE_WORDS[state]}${by}${due}.`,
      };
    }
    default:
      return unchangedOutcome(form, fields, result);
  }
}
