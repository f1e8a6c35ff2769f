import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf, OperatorError } from '../failure.ts';

/** What an embedded database directory says of itself, in `dial.json`. */
const recordSchema = z.strictObject({
  program: z.literal('dial'),
  /** Version of the program that last opened it. */
  version: z.string(),
  /** Name of the newest migration applied, or null before the first. */
  schema: z.string().nullable(),
  /** PostgreSQL major version of the files. */
  postgres: z.string(),
});

export type DirectoryRecord = z.infer<typeof recordSchema>;

export const POSTGRES_FOLDER = 'postgres';

/** PostgreSQL major of the embedded engine; a new one may not open files of an old one. */
export const EMBEDDED_POSTGRES = '18';

/**
 * Reads the record of a directory and checks that this program can open it. Null: nothing there yet.
 *
 * @throws OperatorError when the directory is damaged, foreign or of another PostgreSQL version; nothing is touched
 */
export function readRecord(directory: string, knownMigrations: readonly string[]): DirectoryRecord | null {
  const file = join(directory, 'dial.json');
  const postgres = join(directory, POSTGRES_FOLDER);
  if (!existsSync(file)) {
    if (existsSync(postgres)) throw damaged(directory, 'it holds a database but no dial.json');
    const strangers = existsSync(directory)
      ? readdirSync(directory).filter((name) => !OWN_FILES.has(name))
      : [];
    if (strangers.length > 0) {
      throw new OperatorError(
        `The directory ${directory} holds files that are not Dial's (${strangers.slice(0, 3).join(', ')}). Set DIAL_DATA_DIR to an empty or new directory.`,
      );
    }
    return null;
  }
  const record = parseRecord(directory, readFileSync(file, 'utf8'));
  // A crash while it was first made: no migration was applied, so there is nothing to lose.
  if (record.schema === null && !existsSync(postgres)) return null;
  const versionFile = join(postgres, 'PG_VERSION');
  if (!existsSync(versionFile)) throw damaged(directory, `${POSTGRES_FOLDER}/PG_VERSION is missing`);
  const versions = [readFileSync(versionFile, 'utf8').trim(), record.postgres];
  const found = versions.find((version) => version !== EMBEDDED_POSTGRES);
  if (found !== undefined) {
    throw new OperatorError(
      `The database in ${directory} was written by PostgreSQL ${found} (Dial ${record.version}); this Dial embeds PostgreSQL ${EMBEDDED_POSTGRES} and cannot open it. Start it with Dial ${record.version}, or set DIAL_DATA_DIR to another directory. Nothing was changed.`,
    );
  }
  if (record.schema !== null && !knownMigrations.includes(record.schema)) {
    throw new OperatorError(
      `The database in ${directory} has the schema ${record.schema} of Dial ${record.version}, which this older Dial does not know. Start it with Dial ${record.version} or newer. Nothing was changed.`,
    );
  }
  return record;
}

/** Replaces the record in one step, so that a crash leaves the old or the new one. */
export function writeRecord(directory: string, record: DirectoryRecord): void {
  const file = join(directory, 'dial.json');
  // On the disk before it takes the other's place: else a power cut may leave an empty one.
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { flush: true });
  renameSync(`${file}.new`, file);
}

const OWN_FILES = new Set([
  'lock.sqlite',
  'lock.sqlite-journal',
  'lock-owner.txt',
  'dial.json.new',
  'postgres.new',
  // The deployment's, which may be put back before the database is.
  'secret',
]);

function parseRecord(directory: string, text: string): DirectoryRecord {
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    throw damaged(directory, 'dial.json cannot be read');
  }
}

export function damaged(directory: string, what: string): OperatorError {
  return new OperatorError(`${damage(directory, what)} Nothing was changed.`);
}

/** PostgreSQL found the damage itself, and writes into its control file, log and catalogue before it looks. */
export function damagedInside(directory: string, error: unknown): OperatorError {
  return new OperatorError(
    `${damage(directory, `PostgreSQL cannot open it (${messageOf(error)})`)} No figure was changed.`,
  );
}

function damage(directory: string, what: string): string {
  return `The database in ${directory} is damaged: ${what}. Restore a copy of the directory, or move it away to start afresh.`;
}
