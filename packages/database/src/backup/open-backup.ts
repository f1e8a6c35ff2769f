import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { z } from 'zod';
import { messageOf, OperatorError } from '../failure.ts';
import {
  type BackupManifest,
  type BackupTable,
  MANIFEST,
  manifestSchema,
  migrationFile,
  tableFile,
} from './backup-manifest.ts';

/** Bytes. That of the largest schema so far has 60 thousand. */
const LARGEST_MANIFEST = 10_000_000;

export interface Backup {
  readonly file: string;
  readonly manifest: BackupManifest;
  /** The rows of a table, as CSV. */
  read(table: BackupTable): Promise<Readable>;
  close(): void;
}

/**
 * Opens a backup and reads all of it once: every entry is there, is what the manifest says, and is no other.
 *
 * @throws OperatorError naming the entry
 */
export async function openBackup(file: string): Promise<Backup> {
  const zip = await openPromise(file, { autoClose: false }).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error
      ? new OperatorError(
          `The backup ${file} cannot be read: ${messageOf(error)}. Name a file that npm run backup made.`,
        )
      : damaged(file, `it is no whole ZIP file (${messageOf(error)})`);
  });
  try {
    const entries = await entriesOf(file, zip);
    const manifest = await readManifest(file, zip, entries);
    await checkEntries(file, zip, entries, manifest);
    const read = (table: BackupTable) => open(file, zip, entries, tableFile(table.name));
    return { file, manifest, read, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

type Entries = ReadonlyMap<string, Entry>;

async function entriesOf(file: string, zip: ZipFile): Promise<Entries> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new Error(`${entry.fileName} is in it twice`);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw damaged(file, messageOf(error));
  }
  return entries;
}

async function readManifest(file: string, zip: ZipFile, entries: Entries): Promise<BackupManifest> {
  const entry = entries.get(MANIFEST);
  if (entry === undefined || entry.uncompressedSize > LARGEST_MANIFEST)
    throw new OperatorError(
      `${file} is no backup of Dial: it has no ${MANIFEST}. Name a file that npm run backup made.`,
    );
  let found: unknown;
  try {
    found = JSON.parse(await text(await open(file, zip, entries, MANIFEST)));
  } catch (error) {
    throw error instanceof OperatorError ? error : damaged(file, `${MANIFEST} ${messageOf(error)}`);
  }
  const parsed = manifestSchema.safeParse(found);
  if (!parsed.success) throw damaged(file, `${MANIFEST} is wrong: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

async function checkEntries(
  file: string,
  zip: ZipFile,
  entries: Entries,
  { migrations, tables }: BackupManifest,
): Promise<void> {
  const told = new Set([
    MANIFEST,
    ...migrations.map(({ name }) => migrationFile(name)),
    ...tables.map(({ name }) => tableFile(name)),
  ]);
  const stranger = [...entries.keys()].find((name) => !told.has(name));
  if (stranger !== undefined) throw damaged(file, `it holds ${stranger}, of which ${MANIFEST} says nothing`);
  for (const { name, sha256 } of migrations) {
    const found = await hashOf(file, zip, entries, migrationFile(name));
    if (found.sha256 !== sha256) throw altered(file, migrationFile(name));
  }
  for (const { name, sha256, columns } of tables) {
    const { sha256: found, firstLine } = await hashOf(file, zip, entries, tableFile(name));
    if (found !== sha256) throw altered(file, tableFile(name));
    const header = columns.map((column) => column.name).join(',');
    if (firstLine !== header)
      throw damaged(file, `${tableFile(name)}, line 1: the columns are not those of ${MANIFEST} (${header})`);
  }
}

const LINE_END = 10;

async function hashOf(file: string, zip: ZipFile, entries: Entries, name: string) {
  const hash = createHash('sha256');
  const start: Buffer[] = [];
  let inFirstLine = true;
  try {
    for await (const chunk of await open(file, zip, entries, name)) {
      hash.update(chunk);
      if (inFirstLine) start.push(chunk);
      inFirstLine &&= !chunk.includes(LINE_END);
    }
  } catch (error) {
    throw error instanceof OperatorError
      ? error
      : damaged(file, `${name} cannot be read (${messageOf(error)})`);
  }
  const [firstLine] = Buffer.concat(start).toString('utf8').replaceAll('"', '').split('\n');
  return { sha256: hash.digest('hex'), firstLine };
}

async function open(file: string, zip: ZipFile, entries: Entries, name: string): Promise<Readable> {
  const entry = entries.get(name);
  if (entry === undefined) throw damaged(file, `${name} is missing`);
  return zip.openReadStreamPromise(entry).catch((error: unknown) => {
    throw damaged(file, `${name} cannot be read (${messageOf(error)})`);
  });
}

function altered(file: string, name: string): OperatorError {
  return damaged(file, `${name} is not what it was when ${MANIFEST} was written (SHA-256)`);
}

function damaged(file: string, what: string): OperatorError {
  return new OperatorError(
    `The backup ${file} is damaged: ${what}. Restore another one, or a copy of it. Nothing was changed.`,
  );
}
