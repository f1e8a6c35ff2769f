import { type ChangeOutcome, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { type SentForm, unchangedOutcome } from '../../shared/editing/unchanged-outcome.ts';
import { graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { RECOMMENDATION } from '../../shared/recommendations/recommendation.ts';
import { RESPONSE_WORDS } from '../../shared/recommendations/recommendation-words.ts';

/** What may come of a change of a recommendation. */
export const RECOMMENDATION_RESULT = graphql(
  `
    fragment RecommendationChangeResult on ChangeRecommendationResult {
      __typename
      ... on RecommendationChanged {
        recommendation {
          ...RecommendationParts
        }
      }
      ... on RecommendationConflict {
        message
        recommendation {
          ...RecommendationParts
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
  [RECOMMENDATION, INVALID_INPUT],
);

/** What an answer of the API means for the form; null is no answer. */
export function recommendationOutcome(
  { form, fields, done }: SentForm<(number: number) => string>,
  result: ResultOf<typeof RECOMMENDATION_RESULT> | null,
): ChangeOutcome {
  switch (result?.__typename) {
    case 'RecommendationChanged':
      return {
        form,
        kind: 'done',
        message: done(readFragment(RECOMMENDATION, result.recommendation).number),
      };
    case 'RecommendationConflict': {
      const { responseKind, response, text } = readFragment(RECOMMENDATION, result.recommendation);
      const now =
        responseKind === null
          ? `It now says: “${text}”`
          : `It is answered now (${RESPONSE_WORDS[responseKind].toLowerCase()}): “${response ?? ''}”`;
      return { form, kind: 'conflict', message: result.message, now };
    }
    default:
      return unchangedOutcome(form, fields, result);
  }
}
