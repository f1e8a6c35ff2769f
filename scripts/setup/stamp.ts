import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The fingerprint of the inputs that the folder's content was made from; undefined before the first success. */
export function readStamp(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export function writeStamp(file: string, fingerprint: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fingerprint);
}
