import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** The program that serves Dial, from the root. */
export const SERVER = join('apps', 'api', 'src', 'main.ts');

/** The programs that need what the server needs, by their command. */
export const PROGRAMS = new Map([
  ['start', SERVER],
  ['backup', join('apps', 'api', 'src', 'backup.ts')],
  ['restore', join('apps', 'api', 'src', 'restore.ts')],
  ['let-in', join('apps', 'api', 'src', 'let-in.ts')],
]);

/**
 * What the server is started with beside the operator's own variables, which go before these. In the folder Node keeps what it made
 * of TypeScript and JavaScript, so that a start after the first need not make it again; where it may not write, it does without.
 * The young part of V8's heap, which is 128 MB otherwise, is held to 24: requests took no more processor time by it. Its old part is
 * held to 512 MB, of which 80 are needed: left to itself on a large machine it grows by hundreds before anything is collected.
 */
export const SERVER_VARIABLES = {
  NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'dial'),
  NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=512',
};
