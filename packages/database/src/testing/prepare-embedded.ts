import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { migrateEngine, openMemory } from '../open/embedded-engine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Files with an embedded database as it is first made, and as it is after the migrations. */
    embedded: { readonly empty: string; readonly migrated: string };
  }
}

/** Once for all tests: making PostgreSQL's files takes seconds, copying them does not. */
export default async function prepareEmbedded(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'dial-prepared-'));
  const write = async (name: string, engine: PGlite) => {
    const file = join(folder, name);
    writeFileSync(file, Buffer.from(await (await engine.dumpDataDir('none')).arrayBuffer()));
    return file;
  };
  const engine = await openMemory();
  const empty = await write('empty.tar', engine);
  await migrateEngine(engine);
  project.provide('embedded', { empty, migrated: await write('migrated.tar', engine) });
  await engine.close();
  return () => rmSync(folder, { recursive: true, force: true });
}
