import { closeSync, mkdirSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../launch/child.mjs';

/** A file system of its own, that can be filled and emptied again. */
export interface SmallDisk {
  readonly folder: string;
  /** Until not a byte more goes in. */
  fill(): void;
  empty(): void;
  remove(): Promise<void>;
}

/** Takes a cluster of PostgreSQL with the databases of all drills, and their copies. */
const SIZE = '1g';

const CHUNK = Buffer.alloc(4_194_304);
const BYTE = 1;

/** @returns in words why it cannot be made, where this user may not mount */
export async function smallDisk(): Promise<SmallDisk | string> {
  const place = mkdtempSync(join(tmpdir(), 'dial-small-disk-'));
  const { code, output } = await runChild('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', place], {
    quiet: true,
  });
  if (code !== 0) {
    rmdirSync(place);
    return `a file system could not be mounted: ${output.trim() || 'only root may'}`;
  }
  const folder = join(place, 'files');
  mkdirSync(folder, { mode: 0o755 });
  const ballast = join(place, 'ballast');
  return {
    folder,
    fill: () => {
      const handle = openSync(ballast, 'w');
      for (let size = CHUNK.length; size >= BYTE; size = Math.floor(size / 2)) fillBy(handle, size);
      closeSync(handle);
    },
    empty: () => rmSync(ballast, { force: true }),
    remove: async () => {
      await runChild('umount', [place], { quiet: true });
      rmdirSync(place);
    },
  };
}

function fillBy(handle: number, size: number): void {
  try {
    for (;;) writeSync(handle, CHUNK, 0, size);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
