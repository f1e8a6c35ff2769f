import type { ActionFunctionArgs } from 'react-router';
import { change } from '../editing/change.ts';
import type { ChangeOutcome, FieldError } from '../editing/change-outcome.ts';
import { typedText } from '../editing/typed-text.ts';
import { graphql, readFragment } from '../graphql.ts';
import { RAGS } from '../rag.ts';
import { OVERRIDE_RESULT, overrideOutcome } from './override-result.ts';

const PROPOSE = graphql(
  `
    mutation ProposeOverride($input: ProposeOverrideInput!) {
      result: proposeOverride(input: $input) {
        ...OverrideChangeResult
      }
    }
  `,
  [OVERRIDE_RESULT],
);

const APPROVE = graphql(
  `
    mutation ApproveOverride($input: ApproveOverrideInput!) {
      result: approveOverride(input: $input) {
        ...OverrideChangeResult
      }
    }
  `,
  [OVERRIDE_RESULT],
);

const REFUSE = graphql(
  `
    mutation RefuseOverride($input: RefuseOverrideInput!) {
      result: refuseOverride(input: $input) {
        ...OverrideChangeResult
      }
    }
  `,
  [OVERRIDE_RESULT],
);

const WITHDRAW = graphql(
  `
    mutation WithdrawOverride($input: WithdrawOverrideInput!) {
      result: withdrawOverride(input: $input) {
        ...OverrideChangeResult
      }
    }
  `,
  [OVERRIDE_RESULT],
);

/** Proposes another rating for the row. */
export async function proposeOverride(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const rag = RAGS.find((one) => one === typedText(data, 'rag'));
  const reason = typedText(data, 'reason');
  const expiresOn = typedText(data, 'expiresOn');
  const errors: FieldError[] = [];
  if (rag === undefined) errors.push({ field: 'rag', message: 'Choose the rating.' });
  if (reason.trim() === '') errors.push({ field: 'reason', message: 'Say why.' });
  if (expiresOn === '') errors.push({ field: 'expiresOn', message: 'Choose its last day.' });
  if (rag === undefined || errors.length > 0) return { form, kind: 'invalid', errors };
  const report = typedText(data, 'report');
  const input = { report, rag, reason, expiresOn };
  const answer = await change(args, PROPOSE, { input });
  return overrideOutcome(form, answer && readFragment(OVERRIDE_RESULT, answer.result));
}

/** Approves, refuses or withdraws one, from the version that was looked at. */
export async function decideOverride(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const at = { id: typedText(data, 'id'), version: Number(typedText(data, 'version')) };
  const reason = typedText(data, 'reason');
  const answer = await send(args, typedText(data, 'change'), at, reason);
  return overrideOutcome(form, answer && readFragment(OVERRIDE_RESULT, answer.result));
}

function send(
  args: ActionFunctionArgs,
  wanted: string,
  at: { readonly id: string; readonly version: number },
  reason: string,
) {
  switch (wanted) {
    case 'approve':
      return change(args, APPROVE, { input: at });
    case 'refuse':
      return change(args, REFUSE, { input: { ...at, reason } });
    case 'withdraw':
      return change(args, WITHDRAW, { input: { ...at, reason } });
    default:
      throw new Response('The form names no change', { status: 400 });
  }
}
