import { type ActionFunctionArgs, redirect } from 'react-router';
import { announce } from '../../shared/announce.ts';
import { change } from '../../shared/editing/change.ts';
import { type ChangeOutcome, errorsOf, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';

const REGISTER_PLAN = graphql(
  `
    mutation RegisterPlan($input: RegisterPlanInput!) {
      registerPlan(input: $input) {
        __typename
        ... on PlanRegistered {
          plan {
            id
            title
          }
        }
        ... on InvalidInput {
          ...ChangeInvalidInput
        }
        ... on NotAllowed {
          message
        }
      }
    }
  `,
  [INVALID_INPUT],
);

export const PLAN_FORM = 'register-plan';

/** Registers a plan and leads to its page. */
export async function registerPlan(args: ActionFunctionArgs): Promise<ChangeOutcome | Response> {
  const form = await args.request.formData();
  const input = {
    title: typedText(form, 'title'),
    owner: typedText(form, 'owner'),
    directorate: typedText(form, 'directorate') || null,
  };
  const result = (await change(args, REGISTER_PLAN, { input }))?.registerPlan;
  switch (result?.__typename) {
    case undefined:
      return { form: PLAN_FORM, kind: 'failed' };
    case 'PlanRegistered':
      announce(`${result.plan.title} is registered.`);
      return redirect(`/plans/${result.plan.id}`);
    case 'InvalidInput':
      return {
        form: PLAN_FORM,
        kind: 'invalid',
        errors: errorsOf(readFragment(INVALID_INPUT, result), ['title', 'owner', 'directorate']),
      };
    case 'NotAllowed':
      return { form: PLAN_FORM, kind: 'refused', message: result.message };
  }
}
