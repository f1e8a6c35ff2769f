import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate } from '../migrate/migrate.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { createClient } from '../open/create-client.ts';
import { readerOf } from '../read/reader.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { followRules } from '../write/follow-rules.ts';
import { contentSchema, FIXTURES_FOLDER, readContent, readWritten, writtenSchema } from './fixtures.ts';
import { MOST_BYTES } from './keep-fixture.ts';

const fixtures = readdirSync(FIXTURES_FOLDER).map((name) => {
  const file = (of: string) => join(FIXTURES_FOLDER, name, of);
  return {
    name,
    bytes: statSync(file('database.sql')).size,
    sql: readFileSync(file('database.sql'), 'utf8'),
    content: contentSchema.parse(JSON.parse(readFileSync(file('content.json'), 'utf8'))),
    written: existsSync(file('written.json'))
      ? writtenSchema.parse(JSON.parse(readFileSync(file('written.json'), 'utf8')))
      : writtenSchema.parse({ mappings: [], deliveryMeasures: [] }),
  };
});

test('a fixture of each finished version is kept, and small', () => {
  expect(fixtures.map(({ name }) => name)).toEqual([
    '0001-foundation',
    '0002-strategy',
    '0003-cycle',
    '0004-reading',
    '0005-measured',
  ]);
  for (const { bytes } of fixtures) expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('on the $kind database', (kind) => {
  test.each(fixtures)('fixture $name is upgraded, and nothing is lost', async ({ sql, content, written }) => {
    const connection = await kind.connect();
    await connection.run(sql);
    const rows = await connection.query('SELECT migration_name AS name FROM _prisma_migrations');
    const had = new Set(rows.map(({ name }) => name));
    const names = readMigrations().map(({ name }) => name);
    expect(await migrate(connection)).toEqual(names.filter((name) => !had.has(name)));

    const prisma = createClient(connection.factory);
    onTestFinished(() => prisma.$disconnect().then(() => connection.close()));
    expect(Object.keys(content).length).toBeGreaterThan(0);
    expect(await readContent(readerOf(prisma, 'DRAFT'))).toEqual(content);
    expect(await readWritten(readerOf(prisma, 'DRAFT'))).toEqual(written);
    // From its first start on rows follow the rules of this program, whatever those of the earlier one drew.
    await prisma.indicatorReport.updateMany({ data: { trend: [] } });
    await prisma.dataVersion.updateMany({ data: { rules: 0 } });
    const followed = await followRules(prisma);
    expect(followed?.printed.length).toBeGreaterThan(2);
    const drawn = await prisma.indicatorReport.findMany({ where: { trend: { not: [] } } });
    expect(drawn.map(({ id }) => id)).toContain('2016-17-q4.external-trading-profit-2016-17');
    expect(await followRules(prisma)).toBeNull();
    expect(await readWritten(readerOf(prisma, 'DRAFT'))).toEqual(written);
    // Sequences go on behind the rows that are there.
    await prisma.auditEvent.create({
      data: { actor: 'test', action: 'upgrade', subject: 'fixture', details: {} },
    });
  });

  test.each(fixtures)('no migration that fixture $name has had was edited since', async ({ sql }) => {
    const connection = await kind.connect();
    onTestFinished(() => connection.close());
    await connection.run(sql);
    const rows = await connection.query('SELECT migration_name AS name, checksum FROM _prisma_migrations');
    const now = new Map(
      readMigrations().map(({ name, sql: text }) => [name, createHash('sha256').update(text).digest('hex')]),
    );
    expect(rows.map(({ name, checksum }) => [name, checksum])).toEqual(
      rows.map(({ name }) => [name, now.get(String(name))]),
    );
  });
});
