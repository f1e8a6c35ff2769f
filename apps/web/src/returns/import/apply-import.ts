import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import { type ChangeOutcome, errorsOf, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { plural } from '../../shared/plural.ts';

export const APPLY_FORM = 'apply';

const APPLY = graphql(
  `
    mutation ApplyImport($input: ApplyImportInput!) {
      applyImport(input: $input) {
        __typename
        ... on ImportApplied {
          import {
            id
            changed
          }
        }
        ... on ImportConflict {
          message
          returns {
            id
            title
            series
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

/** Submits every return of a file that was read without errors, or none. */
export async function applyImport(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const id = (await args.request.formData()).get('id');
  const form = APPLY_FORM;
  const answer = await change(args, APPLY, { input: { id: typeof id === 'string' ? id : '' } });
  const result = answer?.applyImport;
  switch (result?.__typename) {
    case undefined:
      return { form, kind: 'failed' };
    case 'ImportApplied':
      return { form, kind: 'done', message: `${plural(result.import.changed, 'return')} submitted.` };
    case 'ImportConflict': {
      const names = result.returns.map(indicatorName).join('; ');
      return { form, kind: 'conflict', message: result.message, now: `Changed meanwhile: ${names}.` };
    }
    case 'InvalidInput':
      return { form, kind: 'invalid', errors: errorsOf(readFragment(INVALID_INPUT, result), []) };
    case 'NotAllowed':
      return { form, kind: 'refused', message: result.message };
  }
}
