import { existsSync, globSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPath } from './on-path.ts';

const USUAL = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
  '/usr/local/opt/postgresql@*/bin',
];

const PROGRAMS = ['initdb', 'postgres', 'psql'];

/** The folder with PostgreSQL's programs: that on PATH, otherwise the newest of those in the usual places. */
export function findPostgres(): string | undefined {
  const initdb = onPath(['initdb']);
  const first = initdb === undefined ? [] : [dirname(realpathSync(initdb))];
  return [...first, ...globSync(USUAL).sort(newestFirst)].find((folder) =>
    PROGRAMS.every((program) => existsSync(join(folder, program))),
  );
}

function newestFirst(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true });
}
