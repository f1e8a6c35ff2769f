import type { FieldError, Invalid, NotFound } from '@dial/database/write/write-result';
import type { InvalidInput } from './results.ts';

/**
 * A write that was refused for what it was given, as mutations answer it; an id that is of nothing is such a field.
 *
 * @param what that was not found
 * @param field of the input that names it
 */
export function invalidInput(refusal: Invalid | NotFound, what: string, field = 'id'): InvalidInput {
  const errors =
    refusal.kind === 'invalid'
      ? refusal.errors.map(asInput)
      : [{ field, message: `There is no ${what} ${refusal.id}.` }];
  return { __typename: 'InvalidInput', errors };
}

/** The database speaks of ids where inputs name the thing: "editionId" is the field "edition", "targets.1.periodId" "targets.1.period". */
function asInput({ field, message }: FieldError): FieldError {
  return { field: field.replace(/(?<=[a-z])Id$/, ''), message };
}

/** The same where there is nothing to ask a write for. */
export function notFound(id: string, what: string, field = 'id'): InvalidInput {
  return invalidInput({ kind: 'not-found', id }, what, field);
}
