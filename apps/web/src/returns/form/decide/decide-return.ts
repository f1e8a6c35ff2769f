import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../../shared/editing/change.ts';
import { type ChangeOutcome, errorsOf, INVALID_INPUT } from '../../../shared/editing/change-outcome.ts';
import { graphql, type ResultOf, readFragment } from '../../../shared/graphql.ts';
import { instantWords } from '../../../shared/instant-words.ts';
import { STATE_WORDS } from '../../return-state.ts';
import { DECISIONS, isDecision } from './decisions.ts';

const RESULT = graphql(
  `
    fragment DecideReturnResult on ChangeReturnResult {
      __typename
      ... on ReturnChanged {
        return {
          id
          title
        }
      }
      ... on ReturnConflict {
        message
        return {
          id
          state
          decided {
            by
            at
          }
          saved {
            by
            at
          }
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
  [INVALID_INPUT],
);

const APPROVE = graphql(
  `
    mutation ApproveReturn($input: ApproveReturnInput!) {
      result: approveReturn(input: $input) {
        ...DecideReturnResult
      }
    }
  `,
  [RESULT],
);

const SEND_BACK = graphql(
  `
    mutation SendBackReturn($input: SendBackReturnInput!) {
      result: sendBackReturn(input: $input) {
        ...DecideReturnResult
      }
    }
  `,
  [RESULT],
);

const REOPEN = graphql(
  `
    mutation ReopenReturn($input: ReopenReturnInput!) {
      result: reopenReturn(input: $input) {
        ...DecideReturnResult
      }
    }
  `,
  [RESULT],
);

/** Approves, sends back or reopens the return of the page. */
export async function decideReturn(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const data = await args.request.formData();
  const form = textOf(data, 'form');
  if (!isDecision(form)) throw new Error(`No decision on a return is called "${form}"`);
  const looked = { id: textOf(data, 'id'), version: Number(textOf(data, 'version')) };
  const reason = textOf(data, 'reason');
  if (form !== 'approve' && reason.trim() === '') {
    return { form, kind: 'invalid', errors: [{ field: 'reason', message: DECISIONS[form].reasonMissing }] };
  }
  const answer =
    form === 'approve'
      ? await change(args, APPROVE, { input: looked })
      : await change(args, form === 'send-back' ? SEND_BACK : REOPEN, { input: { ...looked, reason } });
  return outcomeOf(form, answer && readFragment(RESULT, answer.result));
}

function outcomeOf(form: keyof typeof DECISIONS, result: ResultOf<typeof RESULT> | null): ChangeOutcome {
  switch (result?.__typename) {
    case undefined:
      return { form, kind: 'failed' };
    case 'ReturnChanged':
      return { form, kind: 'done', message: DECISIONS[form].done };
    case 'ReturnConflict': {
      const { state, decided, saved } = result.return;
      const act = state === 'DRAFT' || state === 'SUBMITTED' ? saved : decided;
      const by = act === null ? '' : ` (${act.by}, ${instantWords(act.at)})`;
      return {
        form,
        kind: 'conflict',
        message: result.message,
        now: `It is now: ${STATE_WORDS[state]}${by}.`,
      };
    }
    case 'InvalidInput':
      return { form, kind: 'invalid', errors: errorsOf(readFragment(INVALID_INPUT, result), ['reason']) };
    case 'NotAllowed':
      return { form, kind: 'refused', message: result.message };
  }
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
