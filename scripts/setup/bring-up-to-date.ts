import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from '../launch/cannot-go-on.mjs';
import { runChild } from '../launch/child.mjs';
import { step } from '../launch/progress.mjs';
import { ROOT } from '../launch/root.mjs';
import { fingerprint } from './fingerprint.ts';
import { readStamp, writeStamp } from './stamp.ts';

/** A command that makes a folder from files of the repository. */
export interface Task {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: NodeJS.ProcessEnv;
  /** What the result is made from: files and folders of the repository. */
  readonly inputs: readonly string[];
  /** The folder that the command writes; it holds the stamp. */
  readonly result: string;
  readonly mend?: string;
}

/** Runs the command, unless the folder was made from the inputs as they are. @throws CannotGoOn */
export async function bringUpToDate({
  name,
  command: [program, ...args],
  env,
  inputs,
  result,
  mend,
}: Task): Promise<void> {
  const stamp = join(ROOT, result, '.dial-stamp');
  const now = fingerprint(ROOT, inputs);
  if (readStamp(stamp) === now) return;
  rmSync(stamp, { force: true });
  const { code, output } = await step(
    name,
    () =>
      runChild(program, args, {
        cwd: ROOT,
        env: { ...process.env, NO_COLOR: '1', ...env },
        quiet: true,
        shell: process.platform === 'win32',
      }),
    (child) => (child.code === 0 ? 'done' : 'failed'),
  );
  if (code !== 0) throw new CannotGoOn([end(output), ...(mend === undefined ? [] : [mend])].join('\n\n'));
  writeStamp(stamp, now);
}

/** What a program printed last, where it says what is wrong. */
function end(output: string): string {
  return output.trim().split('\n').slice(-40).join('\n');
}
