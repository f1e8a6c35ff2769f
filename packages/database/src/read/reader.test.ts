import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Prisma } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { readOutcomes, readOutcomesById } from './outcomes.ts';
import { readerOf } from './reader.ts';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('a reader of the $kind database', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await kind.open();
  });
  afterAll(() => database.close());

  test('finds nothing by a text that no database holds, alone or among others', async () => {
    const reader = readerOf(database.prisma, 'PUBLISHED');
    expect(await readOutcomesById(reader, ['clean\u0000water', 'clean-water'])).toEqual([]);
    expect(await readOutcomes(reader, { priorities: ['\u0000'] })).toEqual([]);
    expect(await reader.rows(Prisma.sql`SELECT 1 AS one WHERE ${'a\u0000b'} = 'ab'`)).toEqual([]);
  });

  test('gives every other value as it is', async () => {
    const reader = readerOf(database.prisma, 'PUBLISHED');
    const texts = ['a', "O’Hara's %_\\ é 😀", ''];
    expect(
      await reader.rows(
        Prisma.sql`SELECT ${texts}::text[] AS texts, ${7}::int AS number, ${true}::boolean AS yes, ${null}::text AS none`,
      ),
    ).toEqual([{ texts, number: 7, yes: true, none: null }]);
  });
});
