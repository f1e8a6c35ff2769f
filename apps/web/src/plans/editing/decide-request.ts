import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { DELIVERY_RESULT, deliveryOutcome } from './delivery-result.ts';

const DECIDE_REQUEST = graphql(
  `
    mutation DecideMeasureRequest($input: DecideMeasureRequestInput!) {
      decideMeasureRequest(input: $input) {
        ...PlanDeliveryResult
      }
    }
  `,
  [DELIVERY_RESULT],
);

/** Approves or declines a request, with the reason. */
export async function decideRequest(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const decision = typedText(data, 'decision');
  if (decision !== 'APPROVE' && decision !== 'DECLINE') {
    const errors = [{ field: 'decision', message: 'Choose whether the request is approved or declined.' }];
    return { form, kind: 'invalid', errors };
  }
  const answer = await change(args, DECIDE_REQUEST, {
    input: {
      id: typedText(data, 'id'),
      version: Number(typedText(data, 'version')),
      decision,
      reason: typedText(data, 'reason'),
    },
  });
  const sent = {
    form,
    fields: ['decision', 'reason'],
    done: ({ title }: { readonly title: string }) =>
      `“${title}” is ${decision === 'APPROVE' ? 'approved' : 'declined'}.`,
  };
  return deliveryOutcome(sent, answer && readFragment(DELIVERY_RESULT, answer.decideMeasureRequest));
}
