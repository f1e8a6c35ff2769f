import { AsyncLocalStorage } from 'node:async_hooks';
import type { TimeBound } from '@dial/database/open/time-bound';
import type { Span } from '@opentelemetry/api';
import { describeError, sentenceOf } from './describe-error.ts';
import type { Log } from './log.ts';

/** A request while it is answered. */
export interface PresentRequest {
  readonly id: string;
  readonly bound: TimeBound;
  readonly log: Log;
  /** Of GraphQL. */
  operation: { readonly kind: string; readonly name: string | null } | null;
  /** Whether something broke inside, although the answer may be a 200. */
  failed: boolean;
  /** What it is traced by as a whole. */
  readonly root: Span | null;
  /** What its statements are traced under: the whole, or its operation. */
  span: Span | null;
  /** Bytes that its connection had sent before. */
  readonly sentBefore: number;
}

const present = new AsyncLocalStorage<PresentRequest>();

/** What `work` does, and all that it begins, is done for the request. */
export function forRequest<Result>(request: PresentRequest, work: () => Result): Result {
  return present.run(request, work);
}

export function presentRequest(): PresentRequest | undefined {
  return present.getStore();
}

/** Tells the operator what broke. */
export function tellFault(error: unknown, message = 'Something broke.'): void {
  const request = present.getStore();
  if (request === undefined) {
    process.stderr.write(`${message} ${sentenceOf(describeError(error))}\n`);
    return;
  }
  request.failed = true;
  request.log.error({ request: request.id, error }, message);
}

/** Tells the operator what was refused, and why: nothing broke. */
export function tellRefusal(message: string): void {
  const request = present.getStore();
  request?.log.warn({ request: request.id }, describeError(message).message);
}
