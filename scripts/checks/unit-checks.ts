import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';
import type { Check, Outcome } from './check.ts';
import { runVitest } from './run-vitest.ts';
import { withTestServer } from './with-test-server.ts';

const API = 'apps/api';
const DATABASE = 'packages/database';
const FOLDERS = ['packages/domain', 'packages/luton', DATABASE, API, 'apps/web', 'scripts'];

/** Tests that need no server and no browser. Those of the API's surface stand apart, in apps/api/test. */
export function unitChecks(): readonly Check[] {
  return FOLDERS.map((folder) => ({
    name: `Unit tests of ${folder}`,
    run: () => runUnitTests(folder),
  }));
}

async function runUnitTests(folder: string): Promise<Outcome> {
  if (folder === DATABASE) return runDatabaseTests();
  if (folder !== API) return runVitest(folder);
  // The API translates; most of what it does is tested through its surface, so it may have no test of a part.
  const none = globSync('src/**/*.test.ts', { cwd: join(ROOT, API) }).length === 0;
  return none ? { passed: 0, failed: 0, skipped: 0, note: 'none beside its code' } : runVitest(API, 'src');
}

/** Given a server, these run on both kinds of database; otherwise one more counts as skipped, with the reason. */
async function runDatabaseTests(): Promise<Outcome> {
  const both = await withTestServer((env) => runVitest(DATABASE, '.', env));
  if (!('why' in both)) return both;
  const embedded = await runVitest(DATABASE);
  return { ...embedded, skipped: embedded.skipped + 1, note: `not on PostgreSQL: ${both.why}` };
}
