import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import { type ChangeOutcome, errorsOf, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { FORMS } from './person-forms.ts';

const MAKE_LINK = graphql(
  `
    mutation MakeResetLink($person: ID!) {
      makeResetLink(person: $person) {
        __typename
        ... on ResetLink {
          url
          expiresAt
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

/** What came of it; with the link, which is shown this once. */
export type LinkOutcome = ChangeOutcome & {
  readonly link?: { readonly url: string; readonly expiresAt: string };
};

export async function makeLink(args: ActionFunctionArgs): Promise<LinkOutcome> {
  const form = FORMS.link;
  const result = (await change(args, MAKE_LINK, { person: args.params.person ?? '' }))?.makeResetLink;
  switch (result?.__typename) {
    case undefined:
      return { form, kind: 'failed' };
    case 'ResetLink': {
      const { url, expiresAt } = result;
      return { form, kind: 'done', message: 'The link is made.', link: { url, expiresAt } };
    }
    case 'InvalidInput':
      return { form, kind: 'invalid', errors: errorsOf(readFragment(INVALID_INPUT, result), []) };
    case 'NotAllowed':
      return { form, kind: 'refused', message: result.message };
  }
}
