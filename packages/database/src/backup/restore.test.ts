import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openEmbedded } from '../open/open-embedded.ts';
import { openServer } from '../open/open-server.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { createServerDatabase } from '../testing/server-database.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

const serverUrl = process.env.DIAL_TEST_DATABASE_URL;
const AT = new Date('2026-11-23T01:02:03Z');

const folder = temporaryDirectory();
afterAll(() => folder[Symbol.dispose]());
const inFolder = (name: string) => join(folder.path, name);
const directoryOptions = (dataDirectory: string) => ({
  databaseUrl: undefined,
  dataDirectory,
  version: 'test',
});

const source = inFolder('source');
const file = inFolder('backup.zip');

beforeAll(async () => {
  const { prisma, close } = await openEmbedded(source, 'test');
  await prisma.auditEvent.create({ data: { actor: 'test', action: 'write', subject: 'row', details: {} } });
  await close();
  await backUp(directoryOptions(source), file, AT);
});

test('a directory is restored from the backup of another, and opened', async () => {
  const directory = inFolder('restored');
  // What an ended restore left, and a secret that was put back first.
  mkdirSync(join(directory, 'postgres.new'), { recursive: true });
  writeFileSync(join(directory, 'postgres.new/PG_VERSION'), '18\n');
  writeFileSync(join(directory, 'secret'), 'of the deployment');
  await restore(directoryOptions(directory), file);
  const { prisma, close, appliedMigrations } = await openEmbedded(directory, 'test');
  expect(appliedMigrations).toEqual([]);
  const events = await prisma.auditEvent.findMany({ orderBy: { id: 'asc' } });
  expect(events.map(({ action }) => action)).toEqual(['write', 'database.restore']);
  await close();
  await expect(restore(directoryOptions(directory), file)).rejects.toThrow(/holds a database already/);
});

test('a database directory in use, or without one, is not backed up', async () => {
  const { close } = await openEmbedded(source, 'test');
  await expect(backUp(directoryOptions(source), inFolder('busy.zip'), AT)).rejects.toThrow(
    /is in use by process \d+ on .*\. Stop that process/,
  );
  await close();
  await expect(backUp(directoryOptions(inFolder('none')), inFolder('none.zip'), AT)).rejects.toThrow(
    /There is no database of Dial in .*none/,
  );
  expect(readdirSync(folder.path)).not.toContain('none');
});

test('a restore that fails leaves a directory in which there is no database', async () => {
  const directory = inFolder('failed');
  writeFileSync(inFolder('empty.zip'), '');
  await expect(restore(directoryOptions(directory), inFolder('empty.zip'))).rejects.toThrow(/is damaged/);
  expect(existsSync(directory)).toBe(false);
});

test.each(databaseKinds(serverUrl).filter(({ kind }) => kind === 'server'))(
  "a server's database is restored by its address, once",
  async () => {
    const { databaseUrl, drop } = await createServerDatabase(serverUrl ?? '');
    onTestFinished(drop);
    const options = { ...directoryOptions(inFolder('unused')), databaseUrl };
    await restore(options, file);
    await expect(restore(options, file)).rejects.toThrow(
      /is not empty: its table \w+ has rows\. Restore into a new one/,
    );
    const { prisma, close, appliedMigrations } = await openServer(databaseUrl);
    expect(appliedMigrations).toEqual([]);
    expect(await prisma.auditEvent.count()).toBe(2);
    await close();
    const manifest = await backUp(options, inFolder('server.zip'), AT);
    expect(manifest.tables.find((table) => table.name === 'AuditEvent')?.rows).toBe(2);
    expect(existsSync(inFolder('unused'))).toBe(false);
  },
);
