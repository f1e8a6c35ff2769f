import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { DELIVERY_RESULT, deliveryOutcome } from './delivery-result.ts';
import { readChoice } from './measure-choice.ts';

const REGISTER_MEASURE = graphql(
  `
    mutation RegisterDeliveryMeasure($input: RegisterDeliveryMeasureInput!) {
      registerDeliveryMeasure(input: $input) {
        ...PlanDeliveryResult
      }
    }
  `,
  [DELIVERY_RESULT],
);

export const MEASURE_FORM = 'register-measure';

/** Registers a plan's measure under the chosen one, or requests it of the strategy hub. */
export async function registerMeasure(args: ActionFunctionArgs, form: FormData): Promise<ChangeOutcome> {
  const isRequest = typedText(form, 'under') === 'none';
  const choice = readChoice(typedText(form, 'measure'));
  if (!isRequest && choice === null) {
    const message = 'Choose the measure that this one should change, or ask for one outside the framework.';
    return { form: MEASURE_FORM, kind: 'invalid', errors: [{ field: 'measure', message }] };
  }
  const answer = await change(args, REGISTER_MEASURE, {
    input: {
      plan: args.params.plan ?? '',
      title: typedText(form, 'title'),
      unit: typedText(form, 'unit') || null,
      reason: typedText(form, 'reason'),
      ...(!isRequest && choice),
    },
  });
  const sent = {
    form: MEASURE_FORM,
    fields: ['title', 'unit', 'reason'],
    done: ({ title }: { readonly title: string }) =>
      isRequest ? `“${title}” is requested of the strategy hub.` : `“${title}” is registered.`,
  };
  return deliveryOutcome(sent, answer && readFragment(DELIVERY_RESULT, answer.registerDeliveryMeasure));
}
