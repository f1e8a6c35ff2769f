import { expect, test } from 'vitest';
import { Prisma } from '../open/client.ts';
import { watchVersion } from '../open/version-watch.ts';
import { rowKeeper } from './kept-rows.ts';
import type { Reader, Visibility } from './reader.ts';

const TREES = Prisma.sql`SELECT ${'trees'}`;
const PONDS = Prisma.sql`SELECT ${'ponds'}`;

/** A keeper over made-up rows, as many for each statement as is said, and what it asked the database for. */
async function made({ most = 100, rows = 1 } = {}) {
  const { watch, hearing } = watchVersion();
  hearing.begin();
  await watch.learn(async () => '7');
  const asked: unknown[] = [];
  const keep = rowKeeper(watch, most);
  const reader = (visibility: Visibility = 'PUBLISHED'): Reader =>
    keep({
      visibility,
      rows: async <T>(sql: Prisma.Sql) => {
        asked.push(sql.values[0]);
        if (sql === BROKEN) throw new Error('broken');
        return Array.from({ length: rows }, () => asked.length as T);
      },
    });
  return { reader, asked, hearing, watch };
}

const BROKEN = Prisma.sql`SELECT ${'broken'}`;

test('a statement is asked once, by all readers of one visibility, also at the same time', async () => {
  const { reader, asked } = await made();
  const [first, second] = await Promise.all([reader().rows(TREES), reader().rows(TREES)]);
  expect(first).toBe(second);
  expect(await reader().rows(PONDS)).toEqual([2]);
  expect(await reader('DRAFT').rows(TREES)).toEqual([3]);
  expect(asked).toEqual(['trees', 'ponds', 'trees']);
});

test('is asked again when the data has moved, and each time while nothing is known', async () => {
  const { reader, asked, hearing } = await made();
  await reader().rows(TREES);
  hearing.tell('8');
  await reader().rows(TREES);
  await reader().rows(TREES);
  expect(asked).toHaveLength(2);
  hearing.end();
  await reader().rows(TREES);
  await reader().rows(TREES);
  expect(asked).toHaveLength(4);
});

test('what failed is asked again', async () => {
  const { reader, asked } = await made();
  for (const _ of [1, 2]) await expect(reader().rows(BROKEN)).rejects.toThrow('broken');
  expect(asked).toHaveLength(2);
});

test('the least lately asked for makes way', async () => {
  // Three statements of two rows, counted with themselves.
  const { reader, asked } = await made({ most: 6, rows: 2 });
  const statements = ['a', 'b', 'a', 'c', 'a', 'b'].map((name) => Prisma.sql`SELECT ${name}`);
  for (const statement of statements) await reader().rows(statement);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});
