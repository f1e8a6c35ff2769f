import { adapterOf, openMemory } from '../open/embedded-engine.ts';
import { readMigrations } from './migration-files.ts';
import { migrationList, NO_FILTERS, readSchema, startSchemaEngine } from './schema-engine.ts';

/** The SQL that would take a database with all migrations to `schema.prisma`; empty when they agree. */
export async function schemaDifference(): Promise<string> {
  const engine = await openMemory();
  const shadow = await openMemory();
  try {
    const factory = { ...adapterOf(engine), connectToShadowDb: () => adapterOf(shadow).connect() };
    const schemaEngine = await startSchemaEngine(factory);
    const { stdout } = await schemaEngine.diff({
      from: { tag: 'migrations', ...migrationList(readMigrations()) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: readSchema() }] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    });
    const sql = (stdout ?? '').trim();
    return sql === '-- This is an empty migration.' ? '' : sql;
  } finally {
    await engine.close();
    await shadow.close();
  }
}
