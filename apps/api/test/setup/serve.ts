import { join } from 'node:path';
import { COUNCIL_NAME, DATA_LICENCE } from '@dial/luton/council';
import type { TestProject } from 'vitest/node';
import { buildServer } from '../../src/server/build-server.ts';
import { forRequests } from './for-requests.ts';
import { openCopy, prepareDatabases } from './test-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { remove, ...prepared } = await prepareDatabases();
  project.provide('prepared', prepared);
  const database = await openCopy(prepared.luton);
  const webFolder = join(import.meta.dirname, 'web');
  const versions = await database.followVersion();
  const server = await buildServer({
    database: await forRequests(database),
    versions,
    compiledAt: 1,
    council: { name: COUNCIL_NAME, licence: DATA_LICENCE },
    webFolder,
  });
  project.provide('origin', await server.listen({ host: '127.0.0.1', port: 0 }));
  return async () => {
    await server.close();
    await versions.stop();
    await database.close();
    await remove();
  };
}
