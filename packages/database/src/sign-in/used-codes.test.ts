import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { giveBackCode, takeCode } from './used-codes.ts';

const START = Date.parse('2026-11-22T09:00:00Z');

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('a code on the $kind database', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await kind.open();
  });
  afterAll(() => database.close());

  /** Tries seconds after the start. */
  const take = (person: string, code: string, seconds: number) =>
    takeCode(database.prisma, person, code, new Date(START + seconds * 1000));

  test('is taken once while it may be right, and is good again when it comes round', async () => {
    expect(await take('a', '111111', 0)).toBe(true);
    expect(await take('a', '111111', 0)).toBe(false);
    expect(await take('a', '111111', 89)).toBe(false);
    expect(await take('a', '111111', 90)).toBe(true);
    expect(await take('a', '111111', 91)).toBe(false);
  });

  test('is not another, nor somebody else’s', async () => {
    expect(await take('b', '111111', 0)).toBe(true);
    expect(await take('b', '222222', 0)).toBe(true);
    expect(await take('c', '111111', 0)).toBe(true);
  });

  test('that is given back may be taken', async () => {
    expect(await take('d', '111111', 0)).toBe(true);
    await giveBackCode(database.prisma, 'd', '111111');
    expect(await take('d', '111111', 0)).toBe(true);
  });

  test('is taken once at the same time', async () => {
    const taken = await Promise.all(Array.from({ length: 20 }, () => take('e', '111111', 0)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});
