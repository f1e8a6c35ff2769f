import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome, FieldError } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { BREAK_RESULT, breakOutcome } from './break-result.ts';

const RECORD = graphql(
  `
    mutation RecordBreak($input: RecordBreakInput!) {
      result: recordBreak(input: $input) {
        ...BreakChangeResult
      }
    }
  `,
  [BREAK_RESULT],
);

const WITHDRAW = graphql(
  `
    mutation WithdrawBreak($input: WithdrawBreakInput!) {
      result: withdrawBreak(input: $input) {
        ...BreakChangeResult
      }
    }
  `,
  [BREAK_RESULT],
);

/** Records that another definition holds from a period on. */
export async function recordBreak(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const period = typedText(data, 'period');
  const reason = typedText(data, 'reason');
  const errors: FieldError[] = [];
  if (period === '') errors.push({ field: 'period', message: 'Choose the period.' });
  if (reason.trim() === '') errors.push({ field: 'reason', message: 'Say what changed.' });
  if (errors.length > 0) return { form, kind: 'invalid', errors };
  const answer = await change(args, RECORD, {
    input: { indicator: typedText(data, 'indicator'), period, reason },
  });
  const sent = { form, fields: ['period', 'reason'], done: 'The break is recorded.' };
  return breakOutcome(sent, answer && readFragment(BREAK_RESULT, answer.result));
}

/** Takes one back, from the version that was looked at. */
export async function withdrawBreak(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const reason = typedText(data, 'reason');
  if (reason.trim() === '')
    return { form, kind: 'invalid', errors: [{ field: 'reason', message: 'Say why.' }] };
  const answer = await change(args, WITHDRAW, {
    input: { id: typedText(data, 'id'), version: Number(typedText(data, 'version')), reason },
  });
  const sent = { form, fields: ['reason'], done: 'The break is withdrawn.' };
  return breakOutcome(sent, answer && readFragment(BREAK_RESULT, answer.result));
}
