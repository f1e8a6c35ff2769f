import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { OperatorError } from '../failure.ts';
import { migrate } from '../migrate/migrate.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { createClient } from '../open/create-client.ts';
import { type DatabaseKind, databaseKinds } from '../testing/database-kinds.ts';
import { FIXTURES, fill, fillWithFixture } from '../testing/fill-with-fixture.ts';
import { tableContents } from '../testing/table-contents.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import type { CopyConnection } from './copy-connection.ts';
import { openBackup } from './open-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const kinds = databaseKinds(process.env.DIAL_TEST_DATABASE_URL);
const MADE = { version: '1.2.3', at: new Date('2026-11-23T01:02:03Z') };

/** What CSV or COPY could take for something else: the end of the data, NULL, a cell, a line. */
const HOSTILE = ['a\n\\.\nb', '\\.', '\\N', 'NULL', '""', '"', 'a,b', 'a\r\nb\\', '\uFEFF\u{1F333} é', ' '];

const folder = temporaryDirectory();
afterAll(() => folder[Symbol.dispose]());

async function connect(kind: DatabaseKind): Promise<CopyConnection> {
  const connection = await kind.connect();
  onTestFinished(() => connection.close());
  return connection;
}

async function restoreInto(connection: CopyConnection, file: string): Promise<void> {
  const backup = await openBackup(file);
  onTestFinished(() => backup.close());
  await restoreBackup(connection, backup);
}

type Contents = Record<string, string[]>;

const contentsOf = (connection: CopyConnection): Promise<Contents> =>
  tableContents(createClient(connection.factory));

const RESTORED = '"action":"database.restore"';

/** What a database holds, but for what a restore adds or leaves out. */
function lasting({ AuditEvent = [], DataVersion = [], ...rest }: Contents): Contents {
  return {
    ...rest,
    AuditEvent: AuditEvent.filter((row) => !row.includes(RESTORED)),
    DataVersion: DataVersion.map((row) => row.replace(/"version":\d+/, '')),
    Session: [],
    Verification: [],
    RateLimit: [],
  };
}

const tablesOf = async ({ query }: CopyConnection) =>
  (await query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)).map(
    ({ name }) => name,
  );

describe.each(kinds)('a backup of the $kind database', (from) => {
  const file = join(folder.path, `${from.kind}.zip`);
  let before: Contents;
  beforeAll(async () => {
    const connection = await from.connect();
    await fill(connection);
    for (const text of HOSTILE)
      await connection.run(`INSERT INTO "AuditEvent" ("actor", "action", "subject", "details", "editionId")
        VALUES ('test', 'say', '${text}', to_jsonb('${text}'::text), ''), ('test', 'say', '${text}', '[]', NULL)`);
    // A value that a later migration than its type's added.
    await connection.run(`UPDATE "Observation" SET kind = 'SHARE_OF_WHOLE', breakdown = (SELECT min(id) FROM "Breakdown")
      WHERE id = (SELECT min(id) FROM "Observation")`);
    before = await contentsOf(connection);
    await writeBackup(connection, file, MADE);
    expect(await contentsOf(connection)).toEqual(before);
    await connection.close();
    const empty = Object.entries(before).filter(([, rows]) => rows.length === 0);
    expect(empty, 'every table has rows to lose').toEqual([]);
  });

  test.each(kinds)('is restored into the $kind database with every row of every table', async (to) => {
    const connection = await connect(to);
    await restoreInto(connection, file);
    const after = await contentsOf(connection);
    expect(lasting(after)).toEqual(lasting(before));
    expect([after.Session, after.Verification, after.RateLimit]).toEqual([[], [], []]);
    const events = after.AuditEvent?.filter((row) => row.includes(RESTORED)) ?? [];
    expect(events.map((row) => JSON.parse(row))).toEqual([
      expect.objectContaining({
        actor: 'dial',
        subject: 'database',
        details: { before: null, after: expect.objectContaining({ version: '1.2.3', kind: from.kind }) },
      }),
    ]);
    const versionOf = ({ DataVersion }: Contents) => JSON.parse(DataVersion?.[0] ?? '').version;
    expect(versionOf(after)).toBe(versionOf(before) + 1);
    const off = await connection.query(`SELECT tgname FROM pg_trigger WHERE tgenabled <> 'O'`);
    expect(off).toEqual([]);
    expect(await migrate(connection)).toEqual([]);

    const again = join(folder.path, `${from.kind}-${to.kind}.zip`);
    const first = await openBackup(file);
    onTestFinished(() => first.close());
    const second = await writeBackup(connection, again, MADE);
    const same = ({ name }: { name: string }) => !['AuditEvent', 'DataVersion'].includes(name);
    expect(second.tables.filter(same)).toEqual(first.manifest.tables.filter(same));
  });

  test('of an earlier version is restored and migrated forward', async () => {
    const [oldest = ''] = FIXTURES;
    const earlier = await connect(from);
    await fillWithFixture(earlier, oldest);
    const old = join(folder.path, `${from.kind}-${oldest}.zip`);
    const { migrations } = await writeBackup(earlier, old, MADE);
    expect(migrations).toHaveLength(1);
    await migrate(earlier);
    const connection = await connect(from);
    await restoreInto(connection, old);
    expect(lasting(await contentsOf(connection))).toEqual(lasting(await contentsOf(earlier)));
  });

  test('is refused by a database that has tables, which stay as they are', async () => {
    const connection = await connect(from);
    await connection.run('CREATE TABLE "Mine" (id INTEGER)');
    const restoring = restoreInto(connection, file);
    await expect(restoring).rejects.toThrow(OperatorError);
    await expect(restoring).rejects.toThrow(/is not empty: it has the tables Mine/);
    expect(await tablesOf(connection)).toEqual(['Mine']);
    await connection.run('DROP TABLE "Mine"');
    await migrate(connection);
    await connection.run(`INSERT INTO "DataFile" (path, hash) VALUES ('a', 'b')`);
    await expect(restoreInto(connection, file)).rejects.toThrow(/is not empty: its table DataFile has rows/);
    expect(await connection.query('SELECT path FROM "DataFile"')).toEqual([{ path: 'a' }]);
  });

  test('that stops half way leaves nothing, and can be restored again', async () => {
    const connection = await connect(from);
    const functions = `SELECT oid::regprocedure FROM pg_proc WHERE proname LIKE 'dial%'`;
    let left = 20;
    const copyIn: CopyConnection['copyIn'] = (what, csv) =>
      left-- > 0 ? connection.copyIn(what, csv) : Promise.reject(new Error('The network is gone.'));
    const restoring = restoreInto({ ...connection, copyIn }, file);
    await expect(restoring).rejects.toThrow(/cannot be restored: tables\/\w+\.csv: The network is gone/);
    expect(await tablesOf(connection)).toEqual([]);
    expect(await connection.query(`SELECT typname FROM pg_type WHERE typtype = 'e'`)).toEqual([]);
    expect(await connection.query(functions)).toEqual([]);
    // As a process leaves it that is killed between the tables and the rows.
    await migrate(connection, readMigrations().slice(0, 3));
    await restoreInto(connection, file);
    expect(lasting(await contentsOf(connection))).toEqual(lasting(before));
  });
});
