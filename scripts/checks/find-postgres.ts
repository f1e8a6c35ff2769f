import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPath } from './on-path.ts';

const USUAL = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
  '/usr/local/opt/postgresql@*/bin',
];

/** The folder with PostgreSQL's programs: that on PATH, otherwise the newest of those in the usual places. */
export function findPostgres(): string | undefined {
  const initdb = onPath(['initdb']);
  const folders = initdb === undefined ? globSync(USUAL).sort(newestFirst) : [dirname(initdb)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

function newestFirst(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true });
}
