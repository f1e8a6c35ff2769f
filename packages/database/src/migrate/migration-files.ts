import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A migration as Prisma keeps it: a folder with `migration.sql`. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
}

export const PRISMA_FOLDER = join(import.meta.dirname, '../../../../prisma');

export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, 'migrations');

/** The migrations in the order of their names, which start with a timestamp. */
export function readMigrations(folder = MIGRATIONS_FOLDER): MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({
      name: entry.name,
      sql: readFileSync(join(folder, entry.name, 'migration.sql'), 'utf8'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
