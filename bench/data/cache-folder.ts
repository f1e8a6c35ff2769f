import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Moves when what is generated changes, so that what was made before is not taken for it. */
export const DATA_VERSION = 1;

/** Where generated databases are kept between runs: `bench/.cache`, which git ignores. */
export function cacheFolder(): string {
  const folder = join(import.meta.dirname, '..', '.cache');
  mkdirSync(folder, { recursive: true });
  return folder;
}
