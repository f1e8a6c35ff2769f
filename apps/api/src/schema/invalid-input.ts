import type { Invalid, NotFound } from '@dial/database/write/write-result';
import type { InvalidInput } from './results.ts';

/** A write that was refused for what it was given, as mutations answer it; an id that is of nothing is such a field. */
export function invalidInput(refusal: Invalid | NotFound, what: string): InvalidInput {
  const errors =
    refusal.kind === 'invalid'
      ? refusal.errors
      : [{ field: 'id', message: `There is no ${what} ${refusal.id}.` }];
  return { __typename: 'InvalidInput', errors };
}
