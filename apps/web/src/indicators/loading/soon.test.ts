import { expect, it } from 'vitest';
import { soon } from './soon.ts';

it('waits for what comes at once', async () => {
  expect(await soon(Promise.resolve(7), 50)).toEqual({ now: 7, later: null });
});

it('hands on what takes long', async () => {
  const slow = new Promise<number>((resolve) => setTimeout(() => resolve(7), 40));
  const answer = await soon(slow, 5);
  expect(answer.now).toBeNull();
  expect(await answer.later).toBe(7);
});
