import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { forgetAttempts, takeAttempt } from './attempts.ts';

const START = Date.parse('2026-11-22T09:00:00Z');

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('attempts on the $kind database', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await kind.open();
  });
  afterAll(() => database.close());

  /** Tries seconds after the start. */
  const attempt = (key: string, seconds: number) =>
    takeAttempt(database.prisma, key, new Date(START + seconds * 1000));

  test('are free five times, then wait twice as long each time, a quarter of an hour at most', async () => {
    for (let count = 0; count < 5; count += 1) expect(await attempt('a', 0)).toBeNull();
    let at = 0;
    for (const wait of [30, 60, 120, 240, 480, 900, 900]) {
      expect(await attempt('a', at)).toBe(wait);
      expect(await attempt('a', at + wait - 1)).toBe(1);
      at += wait;
      expect(await attempt('a', at)).toBeNull();
    }
  });

  test('that had to wait do not make it longer', async () => {
    for (let count = 0; count < 5; count += 1) await attempt('b', 0);
    for (let count = 0; count < 20; count += 1) expect(await attempt('b', 10)).toBe(20);
    expect(await attempt('b', 30)).toBeNull();
  });

  test('are forgotten after an hour, or when it is said', async () => {
    for (let count = 0; count < 5; count += 1) await attempt('c', 0);
    for (let count = 0; count < 5; count += 1) expect(await attempt('c', 3600)).toBeNull();
    expect(await attempt('c', 3600)).toBe(30);
    await forgetAttempts(database.prisma, 'c');
    expect(await attempt('c', 3600)).toBeNull();
  });

  test('of one key are not those of another', async () => {
    for (let count = 0; count < 5; count += 1) await attempt('d', 0);
    expect(await attempt('e', 0)).toBeNull();
  });

  test('at the same time pass five at most', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt('f', 0)));
    expect(answers.filter((answer) => answer === null)).toHaveLength(5);
  });
});
