import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';
import { failed, type Outcome } from './check.ts';
import { runProgram } from './run-program.ts';
import { countVitest } from './vitest-report.ts';
import { withTemporaryFolder } from './with-temporary-folder.ts';
import { TEST_SERVER } from './with-test-server.ts';

/**
 * The tests of a package, or of one folder in it, with the PostgreSQL server that `env` names: none unless it does,
 * whatever the machine's own environment says.
 */
export function runVitest(folder: string, part = '.', env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return withTemporaryFolder(async (temporary) => {
    const report = join(temporary, 'report.json');
    const { DATABASE_URL: _, [TEST_SERVER]: __, ...others } = process.env;
    const { code, output } = await runProgram(
      folder,
      vitestOf(folder),
      [
        'run',
        '--root',
        '.',
        // A busy machine may be slow; no test asserts how fast it is.
        '--testTimeout=60000',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...only(folder, part),
      ],
      { ...others, ...env, TMPDIR: temporary },
    );
    if (!existsSync(report)) return failed(output);
    return countVitest(JSON.parse(readFileSync(report, 'utf8')), code, output);
  });
}

/** A filter by full path: a relative one would match in the middle of a path too. */
function only(folder: string, part: string): readonly string[] {
  return part === '.' ? [] : [`${join(ROOT, folder, part)}/`];
}

function vitestOf(folder: string): string {
  const own = join(ROOT, folder, 'node_modules', 'vitest', 'vitest.mjs');
  return existsSync(own) ? own : join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
}
