import { expect, it } from 'vitest';
import { stateWords } from './state-words.ts';

it.each([
  [true, null, 'Never signed in'],
  [true, '2026-07-01T13:05:00Z', 'Last seen 1 Jul 2026, 14:05'],
  [false, null, 'Inactive, never signed in'],
  [false, '2026-01-01T13:05:00Z', 'Inactive, last seen 1 Jan 2026, 13:05'],
])('active %s, seen %s: %s', (active, lastSeenAt, words) => {
  expect(stateWords({ active, lastSeenAt })).toBe(words);
});
