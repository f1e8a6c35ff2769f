import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELD, WITHOUT_PEOPLE } from './held.ts';

const SCHEMA = readFileSync(join(import.meta.dirname, '../../../../prisma/schema.prisma'), 'utf8');

/** The columns of every table, without those that only lead to other tables. */
const tables = new Map(
  [...SCHEMA.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, table = '', body = '']) => {
    const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)];
    const plain = /^(?:String|Boolean|Int|BigInt|Decimal|DateTime|Json)$/;
    return [table, fields.flatMap(([, name = '', type = '']) => (plain.test(type) ? name : []))] as const;
  }),
);

const held = (table: string) => HELD.flatMap(({ columns }) => columns[table] ?? []);

/** What columns that say who somebody is are called. */
const SOMEBODY =
  /^(?:by|actor|author|authors|authorRaw|email|ipAddress|userAgent|personId|owner|director|producedBy)$|(?:By|Officers|Managers)$/;

/** Named like one, and nobody: what has its say over a row, and a change's kind. */
const NOBODY = new Set(['Indicator.polarityBy', 'MeasureLayer.changedBy', 'Target.changeBy']);

describe('what is held of people', () => {
  it('is said of every table, or that there is nothing of it', () => {
    const named = [...new Set(HELD.flatMap(({ columns }) => Object.keys(columns))), ...WITHOUT_PEOPLE];
    expect(named.toSorted()).toEqual([...tables.keys()].toSorted());
  });

  it('names every column that says who somebody is', () => {
    const missed = [...tables].flatMap(([table, columns]) =>
      columns
        .filter((column) => SOMEBODY.test(column) && !held(table).includes(column))
        .map((column) => `${table}.${column}`),
    );
    expect(missed.filter((column) => !NOBODY.has(column))).toEqual([]);
  });

  it('names no column that is not there', () => {
    const gone = HELD.flatMap(({ columns }) =>
      Object.entries(columns).flatMap(([table, names]) =>
        names.filter((name) => !tables.get(table)?.includes(name)).map((name) => `${table}.${name}`),
      ),
    );
    expect(gone).toEqual([]);
  });
});
