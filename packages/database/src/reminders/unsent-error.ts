/** A message that surely did not go. Of any other failure nobody can tell whether it went. */
export class UnsentError extends Error {
  override readonly name = 'UnsentError';
  /** Whether the same message may go another time; false where it was refused for good. */
  readonly again: boolean;

  constructor(message: string, again: boolean) {
    super(message);
    this.again = again;
  }
}
