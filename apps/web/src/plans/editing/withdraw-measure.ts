import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { DELIVERY_RESULT, deliveryOutcome } from './delivery-result.ts';

const WITHDRAW_MEASURE = graphql(
  `
    mutation WithdrawDeliveryMeasure($input: WithdrawDeliveryMeasureInput!) {
      withdrawDeliveryMeasure(input: $input) {
        ...PlanDeliveryResult
      }
    }
  `,
  [DELIVERY_RESULT],
);

/** Withdraws a measure or a request, with the reason. */
export async function withdrawMeasure(args: ActionFunctionArgs, form: FormData): Promise<ChangeOutcome> {
  const answer = await change(args, WITHDRAW_MEASURE, {
    input: {
      id: typedText(form, 'id'),
      version: Number(typedText(form, 'version')),
      reason: typedText(form, 'reason'),
    },
  });
  const sent = {
    form: typedText(form, 'form'),
    fields: ['reason'],
    done: ({ title }: { readonly title: string }) => `“${title}” is withdrawn.`,
  };
  return deliveryOutcome(sent, answer && readFragment(DELIVERY_RESULT, answer.withdrawDeliveryMeasure));
}
