import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperatorError } from '../failure.ts';
import {
  type BackupEntries,
  hashedAnew,
  readEntries,
  withManifest,
  writeEntries,
} from '../testing/altered-backup.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { fill } from '../testing/fill-with-fixture.ts';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import type { BackupManifest } from './backup-manifest.ts';
import type { CopyConnection } from './copy-connection.ts';
import { openBackup } from './open-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const [embedded] = databaseKinds(undefined);
if (embedded === undefined) throw new Error('There is an embedded database always.');

const folder = temporaryDirectory();
afterAll(() => folder[Symbol.dispose]());
const good = join(folder.path, 'good.zip');
const bad = join(folder.path, 'bad.zip');

beforeAll(async () => {
  const connection = await embedded.connect();
  await fill(connection);
  await writeBackup(connection, good, { version: '1.2.3', at: new Date('2026-11-23T01:02:03Z') });
  await connection.close();
});

type Alter = (entries: BackupEntries) => BackupEntries;

const replaced =
  (name: string, from: string | RegExp, to: string): Alter =>
  (entries) => {
    const content = entries.get(name) ?? '';
    const altered = content.replace(from, to);
    expect(altered).not.toBe(content);
    return new Map(entries).set(name, altered);
  };
const inManifest = (from: string | RegExp, to: string) => replaced('manifest.json', from, to);
const without =
  (name: string): Alter =>
  (entries) =>
    new Map([...entries].filter(([each]) => each !== name));
const hashed =
  (alter: Alter): Alter =>
  (entries) =>
    hashedAnew(alter(entries));
const told =
  (change: (manifest: BackupManifest) => void): Alter =>
  (entries) =>
    withManifest(entries, change);

async function writeBad(alter: Alter): Promise<void> {
  await writeEntries(bad, alter(await readEntries(good)));
}

async function refusal(of: Promise<unknown>): Promise<string> {
  const error: unknown = await of.then(() => 'not refused').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OperatorError);
  return String(error);
}

test.each<[string, Alter, string]>([
  ['without a manifest', without('manifest.json'), 'is no backup of Dial: it has no manifest.json'],
  ['with a manifest that is no JSON', inManifest('{', '['), 'is damaged: manifest.json'],
  ['of another program', inManifest('"dial"', '"other"'), 'is damaged: manifest.json is wrong'],
  ['of another format', inManifest('"format":1', '"format":2'), 'is damaged: manifest.json is wrong'],
  [
    'with a table whose name is a path',
    inManifest('"name":"Period"', '"name":"../Period"'),
    'is damaged: manifest.json is wrong',
  ],
  ['without a table', without('tables/Period.csv'), 'is damaged: tables/Period.csv is missing'],
  [
    'with a table more',
    (entries) => new Map(entries).set('tables/Mine.csv', 'id\n'),
    'is damaged: it holds tables/Mine.csv, of which manifest.json says nothing',
  ],
  [
    'with a row cut off',
    replaced('tables/Period.csv', /[^\n]+\n$/, ''),
    'is damaged: tables/Period.csv is not what it was when manifest.json was written (SHA-256)',
  ],
  [
    'with another migration',
    replaced('migrations/20261122020000_foundation.sql', 'CREATE', 'create'),
    'is damaged: migrations/20261122020000_foundation.sql is not what it was',
  ],
  [
    'with another header',
    hashed(replaced('tables/Period.csv', 'id,', 'it,')),
    'is damaged: tables/Period.csv, line 1: the columns are not those of manifest.json (id,',
  ],
])('a backup %s is refused before anything is opened', async (_what, alter, message) => {
  await writeBad((entries) => alter(new Map(entries).set('manifest.json', compact(entries))));
  expect(await refusal(openBackup(bad))).toContain(message);
});

/** Without spaces, to find a place in it. */
const compact = (entries: BackupEntries) => JSON.stringify(JSON.parse(entries.get('manifest.json') ?? ''));

test('a file that is absent, no ZIP, cut off, or has a byte turned is refused', async () => {
  expect(await refusal(openBackup(join(folder.path, 'absent.zip')))).toMatch(/cannot be read: ENOENT/);
  expect(await refusal(openBackup(folder.path))).toMatch(/cannot be read: EISDIR/);
  const bytes = readFileSync(good);
  for (const length of [0, 1, 100, bytes.length / 2, bytes.length - 1]) {
    writeFileSync(bad, bytes.subarray(0, length));
    expect(await refusal(openBackup(bad)), `of ${length} bytes`).toMatch(/it is no whole ZIP file/);
  }
  // In the middle of what is packed of the first migration.
  const turned = Buffer.from(bytes);
  turned.writeUInt8(turned.readUInt8(2000) ^ 0xff, 2000);
  writeFileSync(bad, turned);
  expect(await refusal(openBackup(bad))).toMatch(/migrations\/20261122020000_foundation\.sql/);
});

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('into the $kind database', (kind) => {
  let connection: CopyConnection;
  beforeAll(async () => {
    connection = await kind.connect();
    return () => connection.close();
  });

  test.each<[string, Alter, RegExp]>([
    [
      'of a newer Dial',
      (entries) =>
        hashedAnew(
          withManifest(new Map(entries).set('migrations/29990101000000_newer.sql', ''), ({ migrations }) => {
            migrations.push({ name: '29990101000000_newer', sha256: '0'.repeat(64) });
          }),
        ),
      /made by Dial 1\.2\.3 and has migrations that this older Dial does not know \(29990101000000_newer\)\. Restore it with Dial 1\.2\.3 or newer/,
    ],
    [
      'that names another schema',
      told((manifest) => {
        manifest.schema = '20261122060000_strategy';
      }),
      /lacks migrations that came before its schema 20261122060000_strategy/,
    ],
    [
      'with a column of another type',
      told(({ tables }) => {
        for (const column of tables.find(({ name }) => name === 'Period')?.columns ?? [])
          if (column.name === 'sortKey') column.type = 'integer';
      }),
      /does not fit the schema \w+ that it names: the table Period has .*sortKey integer.* there, and .*sortKey text/,
    ],
    [
      'without one of the tables',
      (entries) =>
        withManifest(without('tables/GlossaryTerm.csv')(entries), (manifest) => {
          manifest.tables = manifest.tables.filter(({ name }) => name !== 'GlossaryTerm');
        }),
      /does not fit the schema \w+ that it names: the table GlossaryTerm has no columns there/,
    ],
    [
      'with a value that is none',
      hashed(replaced('tables/DataVersion.csv', /\n1,/, '\none,')),
      /cannot be restored: tables\/DataVersion\.csv, line 2, column id: invalid input syntax for type integer: "one"/,
    ],
    [
      'with a row twice',
      hashed(replaced('tables/Directorate.csv', /([^\n]+\n)$/, '$1$1')),
      /cannot be restored: tables\/Directorate\.csv, line \d+: duplicate key .* already exists/,
    ],
    [
      'with a row that refers to none',
      hashed(replaced('tables/RoleGrant.csv', /\n([^,]+),[^,]+,/, '\n$1,nobody,')),
      /cannot be restored: tables\/RoleGrant\.csv: .*foreign key.*\(nobody\) is not present in table "Person"/,
    ],
    [
      'with a row too few',
      hashed(replaced('tables/SavedView.csv', /\n[^\n]+\n$/, '\n')),
      /cannot be restored: tables\/SavedView\.csv has 0 rows, and its manifest says 1/,
    ],
  ])('a backup %s is refused, and the database stays empty', async (_what, alter, message) => {
    await writeBad(alter);
    const restoring = openBackup(bad).then((backup) =>
      restoreBackup(connection, backup).finally(() => backup.close()),
    );
    expect(await refusal(restoring)).toMatch(message);
    const tables = await connection.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`);
    expect(tables).toEqual([]);
  });
});
