import { CannotGoOn } from './cannot-go-on.mjs';
import { exitCodeOf, stopSignal } from './child.mjs';

/**
 * The last thing a program does about an error: a sentence when there is a mend, nothing when it was asked to end.
 *
 * @param {unknown} error
 */
export function reportFailure(error) {
  const signal = stopSignal();
  if (signal === undefined) console.error(error instanceof CannotGoOn ? error.message : error);
  process.exitCode = signal === undefined ? 1 : exitCodeOf(signal);
}
