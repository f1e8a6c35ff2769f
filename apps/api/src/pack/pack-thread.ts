import { parentPort, workerData } from 'node:worker_threads';
import { composePack } from './compose-pack.ts';
import type { PackFormat } from './pack-choice.ts';
import type { PackRows } from './pack-rows.ts';
import { packWriter } from './pack-writer.ts';

/** What the thread is given, and what it says. */
export interface PackWork {
  readonly rows: PackRows;
  readonly format: PackFormat;
}

export type PackSaid =
  | { readonly kind: 'page'; readonly done: number; readonly total: number }
  | { readonly kind: 'setting' }
  /** It cannot be made here, and why. */
  | { readonly kind: 'unable'; readonly error: string }
  | { readonly kind: 'file'; readonly bytes: Uint8Array };

// The thread that makes one pack. What it is given is written by make-pack.ts alone.
const { rows, format } = workerData as PackWork;
const say = (said: PackSaid) => parentPort?.postMessage(said);
const content = composePack(rows, (done, total) => say({ kind: 'page', done, total }));
say({ kind: 'setting' });
const writer = await packWriter(format);
say(
  'error' in writer
    ? { kind: 'unable', error: writer.error }
    : { kind: 'file', bytes: new Uint8Array(await writer.write(content)) },
);
