/** What is wrong with one field of an input, in a sentence. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface Written {
  readonly kind: 'ok';
  readonly id: string;
}

/** Somebody else was first: what is there now is another version than the one the editor looked at. */
export interface Conflict<Present> {
  readonly kind: 'conflict';
  readonly present: Present;
}

/** There is nothing with the id that was to be changed. */
export interface NotFound {
  readonly kind: 'not-found';
  readonly id: string;
}

export interface Invalid {
  readonly kind: 'invalid';
  readonly errors: readonly FieldError[];
}

/** Why nothing was written. */
export type Refusal<Present> = Conflict<Present> | NotFound | Invalid;

/** What a write comes to. A refusal has changed nothing. */
export type WriteResult<Present> = Written | Refusal<Present>;

export function invalid(field: string, message: string): Invalid {
  return { kind: 'invalid', errors: [{ field, message }] };
}
