import { expect, it } from 'vitest';
import { findOutcome } from './find-outcome.ts';

/** Made up for the test. */
const PRIORITIES = [
  { id: 'p', outcomes: [{ id: 'a' }, { id: 'b' }] },
  { id: 'q', outcomes: [{ id: 'c' }] },
];

it('finds an outcome with its priority and its neighbours across priorities', () => {
  const at = (id: string) => {
    const found = findOutcome(PRIORITIES, id);
    return found && [found.previous?.id, found.priority.id, found.next?.id];
  };
  expect(at('a')).toEqual([undefined, 'p', 'b']);
  expect(at('b')).toEqual(['a', 'p', 'c']);
  expect(at('c')).toEqual(['b', 'q', undefined]);
  expect(at('d')).toBeNull();
});
