import { expect, test } from 'vitest';
import { watchVersion } from './version-watch.ts';

/** A watch that is heard, and was asked while version 7 stood. */
async function heard() {
  const { watch, hearing } = watchVersion();
  hearing.begin();
  await watch.learn(async () => '7');
  return { watch, hearing };
}

test('what was asked is known, and moves with what is told', async () => {
  const { watch, hearing } = await heard();
  expect(watch.known()).toBe('7');
  hearing.tell('8');
  expect(watch.known()).toBe('8');
  hearing.tell('10');
  hearing.tell('9');
  expect(watch.known()).toBe('10');
});

test('what is known is not asked for', async () => {
  const { watch } = await heard();
  expect(await watch.learn(() => Promise.reject(new Error('asked')))).toBe('7');
});

test('nothing is known of a database that cannot be heard', async () => {
  const { watch, hearing } = await heard();
  hearing.end();
  expect(watch.known()).toBeNull();
  expect(await watch.learn(async () => '9')).toBe('9');
  expect(watch.known()).toBeNull();
  hearing.begin();
  expect(watch.known()).toBeNull();
  expect(await watch.learn(async () => '11')).toBe('11');
  expect(watch.known()).toBe('11');
});

test('after a write of its own it asks, and does not take what it is told of an earlier one', async () => {
  const { watch, hearing } = await heard();
  watch.forget();
  hearing.tell('8');
  expect(watch.known()).toBeNull();
  expect(await watch.learn(async () => '9')).toBe('9');
  hearing.tell('9');
  expect(watch.known()).toBe('9');
});

test.each([
  ['told of', (watched: Awaited<ReturnType<typeof heard>>) => watched.hearing.tell('8')],
  ['made by itself', (watched: Awaited<ReturnType<typeof heard>>) => watched.watch.forget()],
  [
    'missed while it could not be heard',
    (watched: Awaited<ReturnType<typeof heard>>) => watched.hearing.end(),
  ],
])('what was asked before a move that is %s is not kept', async (_what, move) => {
  const watched = await heard();
  watched.watch.forget();
  const answer = watched.watch.learn(async () => {
    move(watched);
    return '7';
  });
  expect(await answer).toBe('7');
  expect(watched.watch.known()).toBeNull();
});
