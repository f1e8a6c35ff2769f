import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import { type ChangeOutcome, errorsOf, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { plural } from '../../shared/plural.ts';
import { STATE_WORDS } from '../return-state.ts';

/** The name of the form that approves several returns. */
export const APPROVE_SEVERAL = 'approve-several';

const APPROVE = graphql(
  `
    mutation ApproveReturns($input: ApproveReturnsInput!) {
      result: approveReturns(input: $input) {
        __typename
        ... on ReturnsApproved {
          returns {
            id
          }
        }
        ... on ReturnsConflict {
          message
          returns {
            id
            title
            series
            state
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

interface Chosen {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

/** A return as its box in the form says it: the version looked at goes along, and its name for what is said of it. */
export function chosenValue({ id, version, name }: Chosen): string {
  return `${version} ${id} ${name}`;
}

function readChosen(value: FormDataEntryValue): Chosen[] {
  const [, version, id, name] = /^(\d+) (\S+) (.*)$/s.exec(String(value)) ?? [];
  return id === undefined || name === undefined ? [] : [{ id, version: Number(version), name }];
}

/** Approves the returns that were chosen in the list, all of them or none. */
export async function approveSeveral(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const form = APPROVE_SEVERAL;
  const chosen = (await args.request.formData()).getAll('return').flatMap(readChosen);
  if (chosen.length === 0) {
    return { form, kind: 'invalid', errors: [{ field: 'all', message: 'Choose the returns to approve.' }] };
  }
  const returns = chosen.map(({ id, version }) => ({ id, version }));
  const answer = await change(args, APPROVE, { input: { returns } });
  return approvedOutcome(chosen, answer?.result ?? null);
}

type Result = ResultOf<typeof APPROVE>['result'];

/** What an answer of the API means for the form; null is no answer. */
function approvedOutcome(chosen: readonly Chosen[], result: Result | null): ChangeOutcome {
  const form = APPROVE_SEVERAL;
  switch (result?.__typename) {
    case undefined:
      return { form, kind: 'failed' };
    case 'ReturnsApproved':
      return { form, kind: 'done', message: `${plural(chosen.length, 'return')} approved.` };
    case 'ReturnsConflict': {
      const now = result.returns.map(
        (one) => `${indicatorName(one)}: ${STATE_WORDS[one.state].toLowerCase()}`,
      );
      return { form, kind: 'conflict', message: result.message, now: `By now: ${now.join('; ')}.` };
    }
    case 'InvalidInput': {
      const fields = chosen.map((_one, index) => `returns.${index}`);
      const errors = errorsOf(readFragment(INVALID_INPUT, result), fields).map(({ field, message }) => {
        const name = chosen[fields.indexOf(field)]?.name;
        return { field: 'all', message: name === undefined ? message : `${name}: ${message}` };
      });
      return { form, kind: 'invalid', errors };
    }
    case 'NotAllowed':
      return { form, kind: 'refused', message: result.message };
  }
}
