import { describeError } from './describe-error.ts';
import type { Log } from './log.ts';

/** What a library that says its sentences itself may say: warnings and errors, without what they quote. */
export function quietLogger(log: Log) {
  const say = (level: 'warn' | 'error') => (what: unknown) =>
    log[level](describeError(what instanceof Error ? what : new Error(String(what))).message);
  return { debug: () => undefined, info: () => undefined, warn: say('warn'), error: say('error') };
}
