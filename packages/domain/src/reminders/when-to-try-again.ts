/** Minutes to wait after the first failure, the second and so on; after one more it is not tried again. */
const WAITS = [15, 60, 240];

/**
 * When a message that could not be sent is tried again; null where it has been tried often enough.
 *
 * @param tries how often it has been tried, once at least
 * @param failedAt the last time
 */
export function whenToTryAgain(tries: number, failedAt: Date): Date | null {
  const minutes = WAITS[tries - 1];
  return minutes === undefined ? null : new Date(failedAt.getTime() + minutes * 60_000);
}
