import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OperatorError } from '../failure.ts';
import { openServer } from '../open/open-server.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { createServerDatabase } from '../testing/server-database.ts';
import { ADVISORY_LOCK, migrate } from './migrate.ts';
import { readMigrations } from './migration-files.ts';

const GOOD = readMigrations();
const NAMES = GOOD.map(({ name }) => name);

/** Its first statements would succeed. */
const BAD = {
  name: '29990101000000_bad',
  sql: `CREATE TABLE "Half" ("id" INTEGER); INSERT INTO "Half" VALUES (1);
    UPDATE "DataVersion" SET "version" = 99; ALTER TABLE "NoSuchTable" ADD COLUMN "id" INTEGER;`,
};

const serverUrl = process.env.DIAL_TEST_DATABASE_URL;

describe.each(databaseKinds(serverUrl))('migrations on the $kind database', (kind) => {
  async function connect() {
    const connection = await kind.connect();
    onTestFinished(() => connection.close());
    const names = async (sql: string) => (await connection.query(sql)).map(({ name }) => name);
    return {
      connection,
      tables: () => names(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`),
      applied: () => names('SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1'),
      version: async () => (await connection.query('SELECT version::text FROM "DataVersion"'))[0]?.version,
    };
  }

  test('are applied once, in order', async () => {
    const { connection, applied } = await connect();
    expect(await migrate(connection)).toEqual(NAMES);
    expect(await migrate(connection)).toEqual([]);
    expect(await applied()).toEqual(NAMES);
  });

  test('that fail leave an empty database empty, and the good ones work afterwards', async () => {
    const { connection, tables } = await connect();
    const failing = migrate(connection, [...GOOD, BAD]);
    await expect(failing).rejects.toThrow(OperatorError);
    await expect(failing).rejects.toThrow(/could not be migrated; it is as it was before\..*NoSuchTable/s);
    expect(await tables()).toEqual([]);
    expect(await migrate(connection)).toEqual(NAMES);
  });

  test('that fail are neither recorded nor half applied on a database in use', async () => {
    const { connection, tables, applied, version } = await connect();
    await migrate(connection);
    await connection.run('UPDATE "DataVersion" SET "version" = 7');
    const before = await tables();
    await expect(migrate(connection, [...GOOD, BAD])).rejects.toThrow(OperatorError);
    expect(await tables()).toEqual(before);
    expect(await applied()).toEqual(NAMES);
    expect(await version()).toBe('7');
    expect(await migrate(connection)).toEqual([]);
  });

  test('of a newer program are refused, and nothing is changed', async () => {
    const { connection, tables, applied } = await connect();
    const newer = { name: '29990101000000_newer', sql: 'CREATE TABLE "Newer" ("id" INTEGER);' };
    await migrate(connection, [...GOOD, newer]);
    await expect(migrate(connection)).rejects.toThrow(
      'The database has migrations that this older Dial does not know (29990101000000_newer). Start it with a newer Dial. Nothing was changed.',
    );
    expect(await tables()).toContain('Newer');
    expect(await applied()).toEqual([...NAMES, newer.name]);
  });

  test('that stopped half way are told, though all are recorded', async () => {
    const { connection } = await connect();
    await migrate(connection);
    await connection.run(
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${NAMES.at(-1)}'`,
    );
    await expect(migrate(connection)).rejects.toThrow(/could not be migrated/);
  });

  test('that were rolled back are applied again', async () => {
    const { connection, applied } = await connect();
    const extra = { name: '29990101000000_extra', sql: 'CREATE TABLE "Extra" ("id" INTEGER);' };
    await migrate(connection, [...GOOD, extra]);
    await connection.run(
      `DROP TABLE "Extra"; UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = '${extra.name}'`,
    );
    expect(await migrate(connection, [...GOOD, extra])).toEqual([extra.name]);
    expect(await migrate(connection, [...GOOD, extra])).toEqual([]);
    expect(await applied()).toEqual([...NAMES, extra.name, extra.name]);
  });

  test('do not touch a database that is not ours', async () => {
    const { connection, tables } = await connect();
    await connection.run('CREATE TABLE "Edition" ("id" INTEGER)');
    await expect(migrate(connection)).rejects.toThrow(OperatorError);
    expect(await tables()).toEqual(['Edition']);
  });
});

test.each(databaseKinds(serverUrl).filter(({ kind }) => kind === 'server'))(
  'of two programs that migrate a server at once, one waits and both open it',
  async () => {
    const { databaseUrl, drop } = await createServerDatabase(serverUrl ?? '');
    const third = new pg.Client({ connectionString: databaseUrl });
    await third.connect();
    await third.query(`SELECT pg_advisory_lock(${ADVISORY_LOCK})`);
    const opening = Promise.all([openServer(databaseUrl), openServer(databaseUrl)]);
    // Both wait as long as a third has the lock.
    await expect
      .poll(
        async () => {
          const waiting = await third.query(
            `SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = ${ADVISORY_LOCK} AND NOT granted`,
          );
          return waiting.rowCount;
        },
        { timeout: 10_000 },
      )
      .toBe(2);
    await third.end();
    const databases = await opening;
    const applied = databases.map(({ appliedMigrations }) => appliedMigrations);
    await Promise.all(databases.map((database) => database.close()));
    await drop();
    expect(applied.toSorted((a, b) => a.length - b.length)).toEqual([[], NAMES]);
  },
);
