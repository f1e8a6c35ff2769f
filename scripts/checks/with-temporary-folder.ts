import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux keeps files there in memory. */
const IN_MEMORY = '/dev/shm';

/** Bytes: what the files of all checks that run at once come to, several times over. */
const PLENTY = 4 * 2 ** 30;

/** Runs with a folder that is gone afterwards, whatever happened. */
export async function withTemporaryFolder<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = makeTemporaryFolder();
  try {
    return await run(folder);
  } finally {
    // A program that is still ending may write once more meanwhile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** In memory where there is plenty: an embedded database brings each write to the disk, which tests need not wait for. */
export function makeTemporaryFolder(): string {
  return mkdtempSync(join(process.env.TMPDIR === undefined && hasMemory() ? IN_MEMORY : tmpdir(), 'dial-'));
}

function hasMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return Math.min(bavail * bsize, freemem()) >= PLENTY;
  } catch {
    return false;
  }
}
