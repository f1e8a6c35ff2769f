import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import {
  type BackupManifest,
  MANIFEST,
  manifestSchema,
  migrationFile,
  tableFile,
} from '../backup/backup-manifest.ts';

/** The entries of a backup by name, to change. */
export type BackupEntries = Map<string, string>;

export async function readEntries(file: string): Promise<BackupEntries> {
  const zip = await openPromise(file, { autoClose: false });
  const entries: BackupEntries = new Map();
  for await (const entry of zip.eachEntry())
    entries.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  zip.close();
  return entries;
}

export async function writeEntries(
  file: string,
  entries: Iterable<readonly [string, string]>,
): Promise<void> {
  const zip = new ZipFile();
  for (const [name, content] of entries) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  writeFileSync(file, Buffer.concat(chunks));
}

/** Makes the manifest say what the entries are: whoever alters a backup may do so, too. */
export function hashedAnew(entries: BackupEntries): BackupEntries {
  return withManifest(entries, ({ tables, migrations }) => {
    for (const table of tables) table.sha256 = hashOf(entries.get(tableFile(table.name)));
    for (const migration of migrations) migration.sha256 = hashOf(entries.get(migrationFile(migration.name)));
  });
}

export function withManifest(
  entries: BackupEntries,
  change: (manifest: BackupManifest) => void,
): BackupEntries {
  const manifest = manifestSchema.parse(JSON.parse(entries.get(MANIFEST) ?? ''));
  change(manifest);
  return new Map(entries).set(MANIFEST, JSON.stringify(manifest));
}

function hashOf(content = ''): string {
  return createHash('sha256').update(content).digest('hex');
}
