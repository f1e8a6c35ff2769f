import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CopyConnection } from '../backup/copy-connection.ts';
import { migrate } from '../migrate/migrate.ts';
import { FIXTURES_FOLDER } from '../upgrade/fixtures.ts';

/** Names of the upgrade fixtures, oldest first. */
export const FIXTURES = readdirSync(FIXTURES_FOLDER).toSorted();

/** Makes an empty database what a fixture holds: some rows in every table that there was. */
export async function fillWithFixture(connection: CopyConnection, name: string): Promise<void> {
  await connection.run(readFileSync(join(FIXTURES_FOLDER, name, 'database.sql'), 'utf8'));
}

/** The same, of the newest, with the schema of this program. */
export async function fill(connection: CopyConnection): Promise<void> {
  await fillWithFixture(connection, FIXTURES.at(-1) ?? '');
  await migrate(connection);
}
