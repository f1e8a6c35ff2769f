import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of the files in a folder and below. Links are not followed, as Node's own recursive reading does. */
export function folderSize(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return folderSize(path);
      return entry.isFile() ? lstatSync(path).size : 0;
    })
    .reduce((sum, bytes) => sum + bytes, 0);
}
