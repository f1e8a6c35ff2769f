import { type FragmentOf, readFragment } from '../graphql.ts';
import { type ChangeOutcome, errorsOf, INVALID_INPUT } from './change-outcome.ts';

/** The form that was sent. */
export interface SentForm<Done> {
  readonly form: string;
  /** The names of its fields. */
  readonly fields: readonly string[];
  /** What is said when the change was made. */
  readonly done: Done;
}

/** The answers of every change that changed nothing, but for the conflict, which each tells in its own words; null is no answer. */
type Unchanged =
  | null
  | ({ readonly __typename: 'InvalidInput' } & FragmentOf<typeof INVALID_INPUT>)
  | { readonly __typename: 'NotAllowed'; readonly message: string };

/** What such an answer means for the form; `fields` are the names of those that the form has. */
export function unchangedOutcome(
  form: string,
  fields: readonly string[],
  result: Unchanged,
): Extract<ChangeOutcome, { readonly kind: 'failed' | 'invalid' | 'refused' }> {
  switch (result?.__typename) {
    case undefined:
      return { form, kind: 'failed' };
    case 'InvalidInput':
      return { form, kind: 'invalid', errors: errorsOf(readFragment(INVALID_INPUT, result), fields) };
    case 'NotAllowed':
      return { form, kind: 'refused', message: result.message };
  }
}
