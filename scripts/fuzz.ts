// pnpm fuzz -- --seed N --minutes M: sends made-up inputs to the API and its importers, on each kind of database half of the time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withTemporaryFolder } from './checks/with-temporary-folder.ts';
import { withTestServer } from './checks/with-test-server.ts';
import { runChild } from './launch/child.mjs';
import { ROOT } from './launch/root.mjs';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { seed: { type: 'string', default: '1' }, minutes: { type: 'string', default: '10' } },
});
const [seed, minutes] = [Number(values.seed), Number(values.minutes)];
if (!Number.isSafeInteger(seed) || !(minutes > 0))
  throw new Error('Usage: pnpm fuzz -- --seed N --minutes M');

/** Runs the API's fuzz test for half of the time and prints what came of it. @returns whether nothing was found */
async function fuzz(kind: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  console.log(`\nOn ${kind}, from seed ${seed} on:`);
  const { code, output, report } = await withTemporaryFolder(async (folder) => {
    const file = join(folder, 'report.json');
    const told = {
      DIAL_FUZZ_SEED: String(seed),
      DIAL_FUZZ_MINUTES: String(minutes / 2),
      DIAL_FUZZ_REPORT: file,
      TMPDIR: folder,
    };
    const { DATABASE_URL: _, DIAL_TEST_DATABASE_URL: __, ...others } = process.env;
    const ended = await runChild(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'node_modules/vitest/vitest.mjs', 'run', 'test/fuzz/'],
      // A round that is under way when the time is over comes to its end.
      {
        cwd: join(ROOT, 'apps/api'),
        env: { ...others, ...env, ...told },
        quiet: true,
        limitSeconds: minutes * 30 + 1_000,
      },
    );
    return { ...ended, report: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  });
  console.log(report);
  // What ended it otherwise: an error that nobody caught, say.
  if (code !== 0 && !report.includes('Fault by')) console.log(output);
  return code === 0;
}

const embedded = await fuzz('the embedded database', {});
const server = await withTestServer((env) => fuzz('PostgreSQL', env));
if (typeof server === 'object') console.log(`\nNot on PostgreSQL: ${server.why}`);
if (!embedded || server === false) process.exitCode = 1;
