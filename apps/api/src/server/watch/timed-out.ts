import { TimedOutError } from '@dial/database/open/time-bound';
import type { PresentRequest } from './present-request.ts';

/** The code of what took longer than it may. */
export const TIMED_OUT = 'TIMED_OUT';

/** Whether an error comes of the end of a request's time: of its own, or of another's whose reading it shared. */
export function isTimedOut(error: unknown, request: PresentRequest | null | undefined): boolean {
  return error instanceof TimedOutError || (request?.bound.isOver ?? false);
}

export function howLong(request: PresentRequest | null | undefined): string {
  const { time } = request?.bound ?? {};
  return time === undefined ? 'It took too long.' : `It took longer than ${time / 1000} seconds.`;
}
