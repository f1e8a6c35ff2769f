import { type ChangeOutcome, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { type SentForm, unchangedOutcome } from '../../shared/editing/unchanged-outcome.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** What may come of recording or withdrawing a break. */
export const BREAK_RESULT = graphql(
  `
    fragment BreakChangeResult on ChangeBreakResult {
      __typename
      ... on BreakChanged {
        id
      }
      ... on BreakConflict {
        message
        indicator {
          id
          seriesBreaks {
            id
            period {
              id
              label
            }
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
export function breakOutcome(
  { form, fields, done }: SentForm<string>,
  result: ResultOf<typeof BREAK_RESULT> | null,
): ChangeOutcome {
  switch (result?.__typename) {
    case 'BreakChanged':
      return { form, kind: 'done', message: done };
    case 'BreakConflict': {
      const from = result.indicator.seriesBreaks.map(({ period }) => period.label).join(', ');
      const now = from === '' ? 'No break is recorded now.' : `Breaks are recorded from: ${from}.`;
      return { form, kind: 'conflict', message: result.message, now };
    }
    default:
      return unchangedOutcome(form, fields, result);
  }
}
