import type { ResultOf } from '../graphql.ts';
import { graphql } from '../graphql.ts';

export interface FieldError {
  /** The field's name in the form. */
  readonly field: string;
  readonly message: string;
}

/** What came of a form that was sent; `form` says which, where a page has several. */
export type ChangeOutcome = { readonly form: string } & (
  | {
      readonly kind: 'done';
      readonly message: string;
      /** What every page says of the editions is other now. */
      readonly editions?: true;
    }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  /** Another editor was first: `now` says how it stands. */
  | { readonly kind: 'conflict'; readonly message: string; readonly now: string }
  | { readonly kind: 'refused'; readonly message: string }
  /** No answer came. */
  | { readonly kind: 'failed' }
);

export const INVALID_INPUT = graphql(`
  fragment ChangeInvalidInput on InvalidInput {
    message
    errors {
      field
      message
    }
  }
`);

/** The errors of an answer, by the fields of the form; what is wrong with anything else is said without a field. */
export function errorsOf(
  { message, errors }: ResultOf<typeof INVALID_INPUT>,
  fields: readonly string[],
): readonly FieldError[] {
  if (errors.length === 0) return [{ field: '', message }];
  return errors.map((error) => ({ ...error, field: fields.includes(error.field) ? error.field : '' }));
}
