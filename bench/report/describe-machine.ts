import { cpus, totalmem } from 'node:os';
import { findPostgres } from '../../scripts/checks/find-postgres.ts';
import { runChild } from '../../scripts/launch/child.mjs';

/** "2 cores, 24 GB of memory, Node 24.21.0, PostgreSQL 15.10" */
export async function describeMachine(): Promise<string> {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const programs = findPostgres();
  const { output } = await runChild(`${programs}/postgres`, ['--version'], { quiet: true });
  const postgres = /\d+\.\d+/.exec(output)?.[0];
  return [
    `${cpus().length} cores`,
    `${gigabytes} GB of memory`,
    `Node ${process.versions.node}`,
    ...(postgres === undefined ? [] : [`PostgreSQL ${postgres}`]),
  ].join(', ');
}
