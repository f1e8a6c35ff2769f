import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm';
import { MIGRATIONS_FOLDER, type MigrationFile, PRISMA_FOLDER } from './migration-files.ts';

/** Prisma's schema engine, compiled to WebAssembly: the same code as `prisma migrate`, without its native binary. */
export function startSchemaEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<engine.SchemaEngine> {
  return engine.SchemaEngine.new(
    { datamodels: [['schema.prisma', readSchema()]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

export const NO_FILTERS: engine.SchemaFilter = { externalTables: [], externalEnums: [] };

export function readSchema(): string {
  return readFileSync(join(PRISMA_FOLDER, 'schema.prisma'), 'utf8');
}

export function migrationList(migrations: readonly MigrationFile[]): engine.MigrationList {
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
