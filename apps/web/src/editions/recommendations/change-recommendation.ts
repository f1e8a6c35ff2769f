import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import type { ResponseKind } from '../../shared/recommendations/recommendation.ts';
import { RECOMMENDATION_RESULT, recommendationOutcome } from './recommendation-result.ts';

const RECOMMEND = graphql(
  `
    mutation Recommend($input: RecommendInput!) {
      result: recommend(input: $input) {
        ...RecommendationChangeResult
      }
    }
  `,
  [RECOMMENDATION_RESULT],
);

const REVISE = graphql(
  `
    mutation ReviseRecommendation($input: ReviseRecommendationInput!) {
      result: reviseRecommendation(input: $input) {
        ...RecommendationChangeResult
      }
    }
  `,
  [RECOMMENDATION_RESULT],
);

const RESPOND = graphql(
  `
    mutation RespondToRecommendation($input: RespondToRecommendationInput!) {
      result: respondToRecommendation(input: $input) {
        ...RecommendationChangeResult
      }
    }
  `,
  [RECOMMENDATION_RESULT],
);

const KINDS: readonly ResponseKind[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED'];
const FIELDS = ['text', 'indicators', 'dueOn'];

/** Makes, rewords or answers a recommendation, as the form says. */
export async function changeRecommendation(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const data = await args.request.formData();
  switch (typedText(data, 'kind')) {
    case 'recommend':
      return recommend(args, data);
    case 'revise':
      return revise(args, data);
    case 'respond':
      return respond(args, data);
    default:
      throw new Response('The form names nothing to do', { status: 400 });
  }
}

async function recommend(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const input = { edition: args.params.edition ?? '', ...typedRecommendation(data) };
  const answer = await change(args, RECOMMEND, { input });
  const done = (number: number) => `Recommendation ${number} is made.`;
  const sent = { form: typedText(data, 'form'), fields: FIELDS, done };
  return recommendationOutcome(sent, answer && readFragment(RECOMMENDATION_RESULT, answer.result));
}

async function revise(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const answer = await change(args, REVISE, { input: { ...at(data), ...typedRecommendation(data) } });
  const done = (number: number) => `Recommendation ${number} is changed.`;
  const sent = { form: typedText(data, 'form'), fields: FIELDS, done };
  return recommendationOutcome(sent, answer && readFragment(RECOMMENDATION_RESULT, answer.result));
}

async function respond(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const kind = KINDS.find((one) => one === typedText(data, 'response'));
  if (kind === undefined) {
    const errors = [{ field: 'response', message: 'Choose what becomes of the recommendation.' }];
    return { form, kind: 'invalid', errors };
  }
  const answer = await change(args, RESPOND, { input: { ...at(data), kind, text: typedText(data, 'text') } });
  const done = (number: number) => `Recommendation ${number} is answered.`;
  const sent = { form, fields: ['text', 'response'], done };
  return recommendationOutcome(sent, answer && readFragment(RECOMMENDATION_RESULT, answer.result));
}

function at(data: FormData) {
  return { id: typedText(data, 'id'), version: Number(typedText(data, 'version')) };
}

/** The text, the indicators that were chosen and the day by which an answer is hoped for; no day where none is chosen. */
export function typedRecommendation(data: FormData) {
  const dueOn = typedText(data, 'dueOn');
  const indicators = data.getAll('indicators').filter((id) => typeof id === 'string' && id !== '');
  return {
    text: typedText(data, 'text'),
    indicators: [...new Set(indicators)].map(String),
    dueOn: dueOn === '' ? null : dueOn,
  };
}
