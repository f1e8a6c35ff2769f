import { join } from 'node:path';
import { runChild } from '../../scripts/launch/child.mjs';
import type { CopyTimes } from '../import/copy-times.ts';

/** Runs one of the programs that time PostgreSQL's own COPY, in a process of its own as the peers are. */
export async function copyTimes(
  program: 'copy.ts' | 'copy-figures.ts',
  databaseUrl: string,
  argument: string,
): Promise<CopyTimes> {
  const path = join(import.meta.dirname, '..', 'peers', program);
  const { code, output } = await runChild(process.execPath, [path, argument], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    quiet: true,
  });
  if (code !== 0) throw new Error(`${program} failed: ${output.trim()}`);
  // Written by the program alone.
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as CopyTimes;
}
