/** A condition that whoever ran the command can mend: the message says what is wrong and what to do. */
export class CannotGoOn extends Error {
  /** @override */
  name = 'CannotGoOn';
}
