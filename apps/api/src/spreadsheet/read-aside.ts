import { Worker } from 'node:worker_threads';
import type { ReturnsFile, ReturnsRead } from './read-returns.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

/** The thread as it runs from the sources, which Node reads as they are. */
const THREAD = new URL('./read-returns-thread.ts', import.meta.url);

const TOO_HARD =
  'The file takes more to read than Dial gives to one file. Fill in the template itself, without further sheets and pictures.';

let last: Promise<unknown> = Promise.resolve();
let held = 0;

/**
 * Reads a file of returns in a thread of its own, so that others are answered meanwhile, and what a file does to its reader is done
 * to nobody else. One file is read at a time.
 *
 * @returns null where too many wait already
 */
export async function readAside(file: ReturnsFile): Promise<ReturnsRead | null> {
  if (held >= WORKBOOK_LIMITS.atOnce) return null;
  held += 1;
  const mine = last.then(() => readInThread(file));
  // The next one waits for this one whatever came of it.
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    held -= 1;
  }
}

export function readInThread(
  file: ReturnsFile,
  { memory, readTime }: { readonly memory: number; readonly readTime: number } = WORKBOOK_LIMITS,
): Promise<ReturnsRead> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const end = setTimeout(() => {
      resolve({ ok: false, error: TOO_HARD });
      void thread.terminate();
    }, readTime);
    thread.once('message', (read: ReturnsRead) => resolve(read));
    thread.once('error', (error: Error & { readonly code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ ok: false, error: TOO_HARD }) : reject(error),
    );
    thread.once('exit', () => {
      clearTimeout(end);
      reject(new Error('The thread ended before it had read the file.'));
    });
  });
}
