import { formatDate } from '@dial/domain/period/format-date';
import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../../shared/editing/change-outcome.ts';
import { typedText } from '../../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../../shared/graphql.ts';
import { RETURN_RESULT, returnOutcome } from '../return-result.ts';

const SET_DUE_DATE = graphql(
  `
    mutation SetReturnDueDate($input: SetReturnDueDateInput!) {
      result: setReturnDueDate(input: $input) {
        ...ReturnChangeResult
      }
    }
  `,
  [RETURN_RESULT],
);

/** Sets the day on which the return falls due. */
export async function setDueDate(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const form = typedText(data, 'form');
  const dueOn = typedText(data, 'dueOn');
  if (dueOn === '') {
    return { form, kind: 'invalid', errors: [{ field: 'dueOn', message: 'Choose the day it is due.' }] };
  }
  const input = { id: typedText(data, 'id'), version: Number(typedText(data, 'version')), dueOn };
  const answer = await change(args, SET_DUE_DATE, { input });
  const sent = { form, fields: ['dueOn'], done: `The return is due on ${formatDate(dueOn)}.` };
  return returnOutcome(sent, answer && readFragment(RETURN_RESULT, answer.result));
}
