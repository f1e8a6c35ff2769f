import { type ChangeOutcome, INVALID_INPUT } from '../shared/editing/change-outcome.ts';
import { unchangedOutcome } from '../shared/editing/unchanged-outcome.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';

/** What may come of a change of a view. */
export const VIEW_RESULT = graphql(
  `
    fragment ViewChangeResult on ChangeViewResult {
      __typename
      ... on ViewChanged {
        view {
          id
          name
          address
        }
      }
      ... on ViewConflict {
        message
        view {
          id
          name
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
export function viewOutcome(
  { form, message }: { readonly form: string; readonly message: string },
  result: ResultOf<typeof VIEW_RESULT> | null,
): ChangeOutcome {
  switch (result?.__typename) {
    case 'ViewChanged':
      return { form, kind: 'done', message };
    case 'ViewConflict':
      return {
        form,
        kind: 'conflict',
        message: result.message,
        now: result.view === null ? 'It is deleted.' : `It is now called “${result.view.name}”.`,
      };
    default:
      return unchangedOutcome(form, ['name'], result);
  }
}
