import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import {
  type ChangeOutcome,
  errorsOf,
  type FieldError,
  INVALID_INPUT,
} from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { plural } from '../../shared/plural.ts';
import { type ChangedTarget, changedTargets } from './read-targets.ts';

const SET_TARGETS = graphql(
  `
    mutation SetTargets($input: SetTargetsInput!) {
      setTargets(input: $input) {
        __typename
        ... on TargetsConflict {
          message
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

/** Sets, changes or takes back the targets that were changed in the form, with one reason for all. */
export async function setTargets(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const data = await args.request.formData();
  const form = typedText(data, 'form');
  const changed = changedTargets(data);
  if (changed.length === 0) {
    const message = 'No target is changed: type one, or empty a box to take its target back.';
    return { form, kind: 'invalid', errors: [{ field: '', message }] };
  }
  const answer = await change(args, SET_TARGETS, {
    input: {
      indicator: typedText(data, 'indicator'),
      targets: changed.map(({ target }) => target),
      reason: typedText(data, 'reason'),
    },
  });
  const result = answer?.setTargets;
  switch (result?.__typename) {
    case undefined:
      return { form, kind: 'failed' };
    case 'TargetsChanged':
      return { form, kind: 'done', message: `${plural(changed.length, 'target')} saved.` };
    case 'TargetsConflict':
      return {
        form,
        kind: 'conflict',
        message: result.message,
        now: 'Look at them again, and save what you typed from there.',
      };
    case 'InvalidInput':
      return {
        form,
        kind: 'invalid',
        errors: errorsOf(atBoxes(readFragment(INVALID_INPUT, result), changed), [
          'reason',
          ...changed.map(({ field }) => field),
        ]),
      };
    case 'NotAllowed':
      return { form, kind: 'refused', message: result.message };
  }
}

interface Invalid {
  readonly message: string;
  errors: FieldError[];
}

/** The API names a target by its place in the list: "targets.0.lower". */
function atBoxes({ message, errors }: Invalid, changed: readonly ChangedTarget[]): Invalid {
  return {
    message,
    errors: errors.map((error) => {
      const index = /^targets\.(\d+)\./.exec(error.field)?.[1];
      const box = index === undefined ? undefined : changed[Number(index)];
      return box === undefined ? error : { ...error, field: box.field };
    }),
  };
}
