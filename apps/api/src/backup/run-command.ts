import { resolve } from 'node:path';
import { OperatorError } from '@dial/database/failure';
import type { DatabaseOptions } from '@dial/database/open/open-database';
import packageFile from '../../../../package.json' with { type: 'json' };
import { readEnvironment } from '../environment.ts';
import { explainError } from '../explain-error.ts';

/**
 * Runs a command that is given one file, on the database of the server's own settings. What the operator can mend is told as a
 * sentence, with exit code 1.
 *
 * @param work @returns the lines to print
 */
export async function runCommand(
  name: string,
  { argv, env }: Pick<NodeJS.Process, 'argv' | 'env'>,
  work: (options: DatabaseOptions, file: string) => Promise<readonly string[]>,
): Promise<void> {
  try {
    const [file, ...more] = argv.slice(2);
    if (file === undefined || more.length > 0)
      throw new OperatorError(`Name one file: npm run ${name} -- FILE`);
    const options = { ...readEnvironment(env), version: packageFile.version };
    // npm runs its scripts in the folder of Dial, and tells where it was called.
    const lines = await work(options, resolve(env.INIT_CWD ?? '', file));
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  } catch (error) {
    process.stderr.write(`${explainError(error)}\n`);
    process.exitCode = 1;
  }
}
