import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { messageOf, OperatorError } from '../failure.ts';

export interface NewZip {
  /** One entry after another. @returns the SHA-256 of what went in */
  add(name: string, content: Readable | string): Promise<string>;
}

/** For the eyes of the user that runs the program alone. */
const OWNER_ONLY = 0o600;

/**
 * Writes a ZIP that is there as a whole or not at all: it grows as `FILE.part` and gets its name once it is on the disk.
 *
 * @throws OperatorError when there is a file of either name already, or it cannot be written
 */
export async function writeNewZip(
  file: string,
  at: Date,
  fill: (zip: NewZip) => Promise<void>,
): Promise<void> {
  const part = `${file}.part`;
  if (existsSync(file))
    throw new OperatorError(`There is a file ${file} already. Name another, or move it away.`);
  const handle = await openNew(file, part);
  try {
    await fillZip(handle, at, fill).catch((error: unknown) => {
      throw error instanceof Unwritten ? unwritable(file, error.cause) : error;
    });
    await rename(part, file);
    await flushFolder(dirname(file));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The disk, not the database, is what there is to tell of. */
class Unwritten extends Error {}

async function fillZip(handle: FileHandle, at: Date, fill: (zip: NewZip) => Promise<void>): Promise<void> {
  const zip = new ZipFile();
  const output = handle.createWriteStream({ flush: true });
  const failed = new AbortController();
  const written = pipeline(zip.outputStream, output).catch((error: unknown) => {
    failed.abort(error);
    throw new Unwritten('', { cause: error });
  });
  written.catch(() => undefined);
  const add: NewZip['add'] = async (name, content) => {
    const hash = createHash('sha256');
    const hashing = new Transform({
      transform(chunk, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    zip.addReadStream(hashing, name, { mtime: at, mode: 0o100_000 | OWNER_ONLY });
    const source = typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content;
    await pipeline(source, hashing, { signal: failed.signal });
    return hash.digest('hex');
  };
  try {
    await fill({ add });
    zip.end();
  } catch (error) {
    if (failed.signal.aborted) await written;
    output.destroy();
    throw error;
  }
  await written;
}

async function openNew(file: string, part: string): Promise<FileHandle> {
  try {
    return await open(part, 'wx', OWNER_ONLY);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new OperatorError(
        `There is a file ${part} already: another backup is writing it, or was ended on the way. Remove it, or name another file.`,
      );
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): OperatorError {
  return new OperatorError(
    `The backup ${file} cannot be written: ${messageOf(error)}. Name a file where this user may write and there is room.`,
  );
}

/** The new name is on the disk only when the folder is; Windows does not open folders. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
