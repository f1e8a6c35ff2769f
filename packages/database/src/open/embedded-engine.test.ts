import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { openEngine } from './embedded-engine.ts';

test('the empty lock of PostgreSQL that a kill leaves keeps nobody out', async () => {
  using directory = temporaryDirectory();
  const folder = directory.path;
  await (await openEngine(folder)).close();
  writeFileSync(join(folder, 'postmaster.pid'), '');
  const engine = await openEngine(folder);
  expect((await engine.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await engine.close();
});
