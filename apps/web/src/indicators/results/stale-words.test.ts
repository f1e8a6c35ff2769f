import { expect, it } from 'vitest';
import { staleWords } from './stale-words.ts';

const nine = Date.parse('2024-06-03T08:05:00Z');
const MINUTE = 60_000;

it('says nothing of what is fresh', () => {
  expect(staleWords(nine, nine + 59 * MINUTE, true)).toBeNull();
});

it('says how old a page is that was left open, by the clock in London', () => {
  expect(staleWords(nine, nine + 61 * MINUTE, true)).toBe(
    'These figures were loaded on 3 June 2024 at 09:05 and may have been corrected since.',
  );
});

it('says that the connection is gone', () => {
  expect(staleWords(nine, nine, false)).toBe(
    'You are offline. These figures were loaded on 3 June 2024 at 09:05.',
  );
});
