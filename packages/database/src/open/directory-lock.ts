import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../failure.ts';

/**
 * Takes the exclusive lock of an embedded database directory, which must exist. The lock is the operating
 * system's, held through a SQLite file, so it ends with its process however that ends: there is no stale owner.
 * PGlite takes no lock of its own, and two processes in one directory lose acknowledged writes.
 *
 * @throws OperatorError naming the process that holds the directory
 */
export function lockDirectory(directory: string): { release(): void } {
  const ownerFile = join(directory, 'lock-owner.txt');
  const lock = new DatabaseSync(join(directory, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new OperatorError(
      `The database directory ${directory} is in use by ${readOwner(ownerFile)}. Stop that process, or set DIAL_DATA_DIR to another directory.`,
    );
  }
  writeFileSync(ownerFile, `process ${process.pid} on ${hostname()}`);
  return { release: () => lock.close() };
}

function readOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'another process';
  }
}
