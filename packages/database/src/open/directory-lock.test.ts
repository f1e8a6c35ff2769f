import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { OperatorError } from '../failure.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { lockDirectory } from './directory-lock.ts';
import { openEmbedded } from './open-embedded.ts';

const PROGRAM = join(import.meta.dirname, '../testing/hold-directory.ts');

/** Another process that opens the directory. */
function start(directory: string) {
  const child = spawn(process.execPath, [PROGRAM, directory], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function holds({ stdout }: ChildProcess): Promise<void> {
  for await (const output of stdout ?? []) if (String(output).includes('held')) return;
  throw new Error('the process ended before it held the directory');
}

test('a second process is refused, told who holds the directory, and the first goes on', async () => {
  using directory = temporaryDirectory();
  const first = start(directory.path);
  await holds(first);
  const second = start(directory.path);
  const [[code], said] = await Promise.all([once(second, 'exit'), text(second.stderr)]);
  expect(code).toBe(1);
  expect(said).toMatch(
    new RegExp(`is in use by process ${first.pid} on \\S+\\. Stop that process, or set DIAL_DATA_DIR`),
  );
  expect(first.exitCode).toBeNull();
});

test('after kill -9 of the holder the next one opens, and nothing it wrote is lost', async () => {
  using directory = temporaryDirectory();
  const first = start(directory.path);
  await holds(first);
  first.kill('SIGKILL');
  await once(first, 'exit');
  const database = await openEmbedded(directory.path, 'test');
  expect(await database.prisma.auditEvent.count({ where: { action: 'hold' } })).toBe(1);
  await database.close();
});

test('the same process is refused too, until the lock is released', () => {
  using directory = temporaryDirectory();
  const lock = lockDirectory(directory.path);
  expect(() => lockDirectory(directory.path)).toThrow(`in use by process ${process.pid}`);
  lock.release();
  lockDirectory(directory.path).release();
});

test('a lock file that is none is no other process', () => {
  using directory = temporaryDirectory();
  writeFileSync(join(directory.path, 'lock.sqlite'), 'not a lock '.repeat(100));
  const lock = () => lockDirectory(directory.path);
  expect(lock).toThrow(OperatorError);
  expect(lock).toThrow(/cannot be locked: file is not a database.*remove it/);
});
