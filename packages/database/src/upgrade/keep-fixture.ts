import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrismaClient } from '../open/client.ts';
import { readerOf } from '../read/reader.ts';
import { dumpDatabase } from './dump-database.ts';
import { FIXTURES_FOLDER, readContent, readWritten } from './fixtures.ts';

/** A dump is read by people and kept for good. */
export const MOST_BYTES = 300_000;

/** Keeps a dump of a small database as an upgrade fixture. @returns its folder */
export async function keepFixture(prisma: PrismaClient, name: string): Promise<string> {
  const sql = await dumpDatabase(prisma);
  if (sql.length > MOST_BYTES)
    throw new Error(`The dump has ${sql.length} bytes; at most ${MOST_BYTES} are kept.`);
  const reader = readerOf(prisma, 'DRAFT');
  const content = await readContent(reader);
  const written = await readWritten(reader);
  const folder = join(FIXTURES_FOLDER, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'database.sql'), sql);
  writeFileSync(join(folder, 'content.json'), `${JSON.stringify(content, null, 2)}\n`);
  writeFileSync(join(folder, 'written.json'), `${JSON.stringify(written, null, 2)}\n`);
  return folder;
}
