// pnpm migration NAME: writes the migration that takes the database to prisma/schema.prisma.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS_FOLDER } from '../packages/database/src/migrate/migration-files.ts';
import { schemaDifference } from '../packages/database/src/migrate/schema-difference.ts';

const name = process.argv[2];
if (name === undefined || !/^[a-z0-9_]+$/.test(name))
  throw new Error('Usage: pnpm migration NAME (a-z, 0-9, _)');
const sql = await schemaDifference();
if (sql === '') {
  console.log('The migrations already lead to prisma/schema.prisma; nothing to write.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  console.log(
    `Wrote ${folder}/migration.sql. Add the checks that Prisma cannot say, then read it once more.`,
  );
}
