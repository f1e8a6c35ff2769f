import { Worker } from 'node:worker_threads';
import { LIMITS } from '../server/limits.ts';
import type { PackSaid, PackWork } from './pack-thread.ts';

/** The thread as it runs from the sources, which Node reads as they are. */
const THREAD = new URL('./pack-thread.ts', import.meta.url);

const TOO_HARD =
  'The pack takes more to make than Dial gives to one. Choose an area, or fewer indicators, and try again.';

/** A sentence for whoever asked; anything else that goes wrong is a fault of ours. */
export class PackError extends Error {}

interface Watch {
  /** How far the thread is. */
  readonly say: (said: Extract<PackSaid, { kind: 'page' | 'setting' }>) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes a pack in a thread of its own, so that others are answered meanwhile.
 *
 * @throws PackError where it takes longer or more memory than one pack may, or cannot be made here; Error where the thread fails or is called off
 */
export function makePack(
  work: PackWork,
  { say, signal }: Watch,
  { time, memory }: { readonly time: number; readonly memory: number } = LIMITS.pack,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const stop = (error: Error) => {
      reject(error);
      void thread.terminate();
    };
    const end = setTimeout(() => stop(new PackError(TOO_HARD)), time);
    const abort = () => stop(new Error('The pack was called off.'));
    signal.addEventListener('abort', abort, { once: true });
    thread.on('message', (said: PackSaid) => {
      if (said.kind === 'file') resolve(said.bytes);
      else if (said.kind === 'unable') reject(new PackError(said.error));
      else say(said);
    });
    thread.once('error', (error: Error & { readonly code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new PackError(TOO_HARD) : error),
    );
    thread.once('exit', () => {
      clearTimeout(end);
      signal.removeEventListener('abort', abort);
      reject(new Error('The thread ended before it had made the pack.'));
    });
  });
}
