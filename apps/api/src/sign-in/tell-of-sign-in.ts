import { isAPIError } from 'better-auth/api';
import { tellFault, tellRefusal } from '../server/watch/present-request.ts';

/**
 * Tells the operator what the library has to say of a sign-in: what broke, with its error, or why somebody was not let in.
 *
 * @param more what it says beside its words; of what broke the error is among it
 */
export function tellOfSignIn(message: string, more: readonly unknown[]): void {
  const error = more.find((one) => one instanceof Error);
  if (error !== undefined && !isRefusal(error)) tellFault(error, 'Sign-in failed inside.');
  else tellRefusal(`Sign-in refused: ${error?.message ?? message}`);
}

/** What was sent, not what broke: an answer of the library's own, or a way back from the identity provider that is over or another's. */
function isRefusal(error: Error): boolean {
  if (isAPIError(error)) return error.statusCode < 500;
  return 'code' in error && (error.code === 'state_mismatch' || error.code === 'state_security_mismatch');
}
