import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../../../docs/access.md');

interface Access {
  /** By "Type.field", what `docs/access.md` says of it. */
  readonly fields: ReadonlyMap<
    string,
    { readonly permissions: readonly string[]; readonly roles: readonly string[] }
  >;
  /** By role, the stage from which on it sees editions. */
  readonly sees: ReadonlyMap<string, string>;
}

/** The committed table of who may do and see what. */
export function readAccessTable(): Access {
  const rows = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
  const names = (cell = '') => cell.split(', ').filter((name) => name !== '');
  return {
    fields: new Map(
      rows
        .filter(([field]) => field?.includes('.'))
        .map(([field = '', permissions, roles]) => [
          field,
          { permissions: names(permissions), roles: names(roles) },
        ]),
    ),
    sees: new Map(rows.filter((row) => row.length === 2).map(([role = '', stage = '']) => [role, stage])),
  };
}
