import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';
import { isPackage } from '../workspace/is-package.ts';
import { type Check, type Outcome, skipped } from './check.ts';
import { runVitest } from './run-vitest.ts';

const API = 'apps/api';
const PACKAGES = ['packages/domain', 'packages/luton', 'packages/database', API, 'apps/web'];

/** Tests that need no server and no browser. Those of the API's surface stand apart, in apps/api/test. */
export function unitChecks(): readonly Check[] {
  return [...PACKAGES, 'scripts'].map((folder) => ({
    name: `Unit tests of ${folder}`,
    run: () => runUnitTests(folder),
  }));
}

async function runUnitTests(folder: string): Promise<Outcome> {
  if (PACKAGES.includes(folder) && !isPackage(folder))
    return skipped(`there is no ${folder} in this copy yet`);
  if (folder !== API) return runVitest(folder);
  // The API translates; most of what it does is tested through its surface, so it may have no test of a part.
  const none = globSync('src/**/*.test.ts', { cwd: join(ROOT, API) }).length === 0;
  return none ? { passed: 0, failed: 0, skipped: 0, note: 'none beside its code' } : runVitest(API, 'src');
}
