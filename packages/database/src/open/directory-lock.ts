import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { messageOf, OperatorError } from '../failure.ts';

/**
 * Takes the exclusive lock of an embedded database directory, which must exist. The lock is the operating
 * system's, held through a SQLite file, so it ends with its process however that ends: there is no stale owner.
 * PGlite takes no lock of its own, and two processes in one directory lose acknowledged writes.
 *
 * @throws OperatorError naming the process that holds the directory
 */
export function lockDirectory(directory: string): { release(): void } {
  const ownerFile = join(directory, 'lock-owner.txt');
  const lock = openLock(directory);
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    writeFileSync(ownerFile, `process ${process.pid} on ${hostname()}`);
  } catch (error) {
    lock.close();
    throw isBusy(error)
      ? new OperatorError(
          `The database directory ${directory} is in use by ${readOwner(ownerFile)}. Stop that process, or set DIAL_DATA_DIR to another directory.`,
        )
      : unlockable(directory, error);
  }
  held.add(lock);
  return {
    release: () => {
      held.delete(lock);
      lock.close();
    },
  };
}

/** A lock that nobody refers to would be collected, and released with it. */
const held = new Set<DatabaseSync>();

function openLock(directory: string): DatabaseSync {
  try {
    return new DatabaseSync(join(directory, 'lock.sqlite'), { timeout: 0 });
  } catch (error) {
    throw unlockable(directory, error);
  }
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function unlockable(directory: string, error: unknown): OperatorError {
  return new OperatorError(
    `The database directory ${directory} cannot be locked: ${messageOf(error)}. See that this user may write there, and that lock.sqlite, which holds no data, is no other file; if it is, remove it.`,
  );
}

function readOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'another process';
  }
}
