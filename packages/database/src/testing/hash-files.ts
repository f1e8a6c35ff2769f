import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The hash of each file of a directory by its path, the lock's own files aside. */
export function hashFiles(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hashes = files
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file): [string, string] => [relative(directory, file), file])
    // Reading lock.sqlite would end the lock: the system drops a process's locks when it closes any handle of the file.
    .filter(([name]) => !name.startsWith('lock'))
    .map(([name, file]) => [name, createHash('sha256').update(readFileSync(file)).digest('hex')]);
  return Object.fromEntries(hashes);
}
