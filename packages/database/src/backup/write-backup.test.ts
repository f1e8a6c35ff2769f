import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { OperatorError } from '../failure.ts';
import { migrate } from '../migrate/migrate.ts';
import { readEntries } from '../testing/altered-backup.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { createServerDatabase } from '../testing/server-database.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import type { CopyConnection } from './copy-connection.ts';
import { serverConnection } from './server-connection.ts';
import { writeBackup } from './write-backup.ts';

const serverUrl = process.env.DIAL_TEST_DATABASE_URL;
const MADE = { version: '1.2.3', at: new Date('2026-11-23T01:02:03Z') };

const folder = temporaryDirectory();
afterAll(() => folder[Symbol.dispose]());
const newFile = () => join(folder.path, `${randomUUID()}.zip`);

describe.each(databaseKinds(serverUrl))('a backup of the $kind database', (kind) => {
  let connection: CopyConnection;
  beforeAll(async () => {
    connection = await kind.connect();
    await migrate(connection);
    return () => connection.close();
  });

  test('is a file that its owner alone reads, with the tables, the migrations and a manifest', async () => {
    const file = newFile();
    const manifest = await writeBackup(connection, file, MADE);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.part`)).toBe(false);
    const entries = await readEntries(file);
    expect(JSON.parse(entries.get('manifest.json') ?? '')).toEqual(manifest);
    expect([...entries.keys()].toSorted()).toEqual(
      [
        'manifest.json',
        ...manifest.migrations.map(({ name }) => `migrations/${name}.sql`),
        ...manifest.tables.map(({ name }) => `tables/${name}.csv`),
      ].toSorted(),
    );
    expect(entries.get('tables/DataVersion.csv')).toBe('id,version,rules\n1,0,0\n');
    expect(entries.keys()).not.toContain('tables/Session.csv');
  });

  test.each(['', '.part'])(
    'is refused where there is a file "backup%s", which stays as it is',
    async (ending) => {
      const file = newFile();
      writeFileSync(`${file}${ending}`, 'mine');
      const making = writeBackup(connection, file, MADE);
      await expect(making).rejects.toThrow(OperatorError);
      await expect(making).rejects.toThrow(`There is a file ${file}${ending} already`);
      expect(readFileSync(`${file}${ending}`, 'utf8')).toBe('mine');
    },
  );

  test('that cannot be written leaves no file, and a connection that goes on', async () => {
    await expect(writeBackup(connection, '/nowhere/backup.zip', MADE)).rejects.toThrow(
      /cannot be written: ENOENT.* Name a file where this user may write/,
    );
    const before = readdirSync(folder.path);
    const copyOut = () => Promise.reject(new Error('The network is gone.'));
    await expect(writeBackup({ ...connection, copyOut }, newFile(), MADE)).rejects.toThrow(
      'The network is gone.',
    );
    expect(readdirSync(folder.path)).toEqual(before);
    await writeBackup(connection, newFile(), MADE);
  });

  test('of nothing, or of a newer database, is refused', async () => {
    const empty = await kind.connect();
    onTestFinished(() => empty.close());
    await expect(writeBackup(empty, newFile(), MADE)).rejects.toThrow(/There is no database of Dial in/);
    await connection.run(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
      VALUES ('newer', '', '29990101000000_newer', now())`);
    await expect(writeBackup(connection, newFile(), MADE)).rejects.toThrow(
      /has migrations that this older Dial does not know \(29990101000000_newer\)/,
    );
    await connection.run(`DELETE FROM _prisma_migrations WHERE id = 'newer'`);
  });
});

test.each(databaseKinds(serverUrl).filter(({ kind }) => kind === 'server'))(
  'a backup of a database that is written to meanwhile holds one moment',
  async () => {
    const { databaseUrl, drop } = await createServerDatabase(serverUrl ?? '');
    const connection = await serverConnection(databaseUrl);
    const writer = await serverConnection(databaseUrl);
    onTestFinished(() => Promise.all([connection.close(), writer.close()]).then(drop));
    await migrate(connection);
    let writes = 0;
    const copyOut: CopyConnection['copyOut'] = async (what) => {
      writes += 1;
      await writer.run(`BEGIN;
        INSERT INTO "AuditEvent" ("actor", "action", "subject", "details") VALUES ('test', 'write', 'row', '{}');
        UPDATE "DataVersion" SET "version" = "version" + 1; COMMIT`);
      return connection.copyOut(what);
    };
    const file = newFile();
    const { tables } = await writeBackup({ ...connection, copyOut }, file, MADE);
    expect(writes).toBe(tables.length);
    const entries = await readEntries(file);
    expect(entries.get('tables/DataVersion.csv')).toBe('id,version,rules\n1,0,0\n');
    expect(entries.get('tables/AuditEvent.csv')?.trim().split('\n')).toHaveLength(1);
    // Sequences stand outside of transactions: a row that comes next has a number of its own.
    const { sequences } = JSON.parse(entries.get('manifest.json') ?? '');
    expect(sequences).toEqual([{ name: 'AuditEvent_id_seq', value: String(writes), called: true }]);
  },
);
