/** A condition an operator can mend: `message` says what is wrong and what to do, in one or two sentences. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
