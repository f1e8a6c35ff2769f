/** What is wrong with one field of an input, in a sentence. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Why nothing was written. */
export type Refusal<Present> =
  /** Somebody else was first: what is there now is another version than the one the editor looked at. */
  | { readonly kind: 'conflict'; readonly present: Present }
  /** There is nothing with the id that was to be changed. */
  | { readonly kind: 'not-found'; readonly id: string }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };

/** What a write comes to. A refusal has changed nothing. */
export type WriteResult<Present> = { readonly kind: 'ok'; readonly id: string } | Refusal<Present>;

export function invalid(field: string, message: string): Refusal<never> {
  return { kind: 'invalid', errors: [{ field, message }] };
}
