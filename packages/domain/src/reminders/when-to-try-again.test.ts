import { expect, it } from 'vitest';
import { whenToTryAgain } from './when-to-try-again.ts';

it.each([
  [1, '2097-01-28T08:15:00.000Z'],
  [2, '2097-01-28T09:00:00.000Z'],
  [3, '2097-01-28T12:00:00.000Z'],
  [4, null],
  [40, null],
])('after %d tries: %s', (tries, at) => {
  expect(whenToTryAgain(tries, new Date('2097-01-28T08:00:00Z'))?.toISOString() ?? null).toBe(at);
});
