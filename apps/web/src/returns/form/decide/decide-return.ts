import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../../shared/editing/change-outcome.ts';
import { typedText } from '../../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../../shared/graphql.ts';
import { RETURN_RESULT, returnOutcome } from '../return-result.ts';
import { DECISIONS, isDecision } from './decisions.ts';

const APPROVE = graphql(
  `
    mutation ApproveReturn($input: ApproveReturnInput!) {
      result: approveReturn(input: $input) {
        ...ReturnChangeResult
      }
    }
  `,
  [RETURN_RESULT],
);

const SEND_BACK = graphql(
  `
    mutation SendBackReturn($input: SendBackReturnInput!) {
      result: sendBackReturn(input: $input) {
        ...ReturnChangeResult
      }
    }
  `,
  [RETURN_RESULT],
);

const REOPEN = graphql(
  `
    mutation ReopenReturn($input: ReopenReturnInput!) {
      result: reopenReturn(input: $input) {
        ...ReturnChangeResult
      }
    }
  `,
  [RETURN_RESULT],
);

/** Approves, sends back or reopens the return of the page. */
export async function decideReturn(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  if (!isDecision(form)) throw new Error(`No decision on a return is called "${form}"`);
  const looked = { id: typedText(data, 'id'), version: Number(typedText(data, 'version')) };
  const reason = typedText(data, 'reason');
  if (form !== 'approve' && reason.trim() === '') {
    return { form, kind: 'invalid', errors: [{ field: 'reason', message: DECISIONS[form].reasonMissing }] };
  }
  const answer =
    form === 'approve'
      ? await change(args, APPROVE, { input: looked })
      : await change(args, form === 'send-back' ? SEND_BACK : REOPEN, { input: { ...looked, reason } });
  const sent = { form, fields: ['reason'], done: DECISIONS[form].done };
  return returnOutcome(sent, answer && readFragment(RETURN_RESULT, answer.result));
}
