/** A condition an operator can mend: `message` says what is wrong and what to do, in one or two sentences. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

export function messageOf(error: unknown): string {
  // A host name with several addresses fails with one error each, and no message of its own.
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
