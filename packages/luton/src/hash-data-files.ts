import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DATA_FOLDER } from './data-folder.ts';

/** Path below the data folder, with slashes, and the SHA-256 of the content. */
export interface DataFileHash {
  readonly path: string;
  readonly hash: string;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The hash of every data file, none of them parsed: whoever holds what they say can tell whether it is to be read again. */
export function hashDataFiles(folder = DATA_FOLDER): DataFileHash[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:csv|yaml)$/.test(name))
    .map((name) => ({
      path: name.replaceAll(sep, '/'),
      hash: hashOf(readFileSync(join(folder, name), 'utf8')),
    }));
}
