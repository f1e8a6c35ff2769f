import { join } from 'node:path';
import { type ChildOptions, runChild } from '../launch/child.mjs';
import { ROOT } from '../launch/root.mjs';
import type { Outcome } from './check.ts';

/** No single check may hold up the others for longer. */
const LIMIT_SECONDS = 1800;

/** A JavaScript file run by this Node in a folder of the repository, its output kept. */
export function runProgram(
  folder: string,
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
) {
  const options: ChildOptions = {
    cwd: join(ROOT, folder),
    env: { ...env, NO_COLOR: '1' },
    quiet: true,
    limitSeconds: LIMIT_SECONDS,
  };
  return runChild(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], options);
}

/** A program that counts as one check: it passes by ending with 0. */
export async function checkProgram(folder: string, file: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runProgram(folder, file, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}
