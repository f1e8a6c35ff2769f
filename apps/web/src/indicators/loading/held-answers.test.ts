import { expect, it } from 'vitest';
import { heldAnswers } from './held-answers.ts';

it('holds an answer for a while, and says when it came', () => {
  const held = heldAnswers<string>(2, 100);
  held.put('a', 'A', 0);
  expect(held.get('a', 100)).toEqual({ value: 'A', at: 0 });
  expect(held.get('a', 101)).toBeUndefined();
});

it('lets the one used longest ago go', () => {
  const held = heldAnswers<string>(2, 100);
  held.put('a', 'A', 0);
  held.put('b', 'B', 0);
  held.get('a', 1);
  held.put('c', 'C', 2);
  expect([held.get('a', 3)?.value, held.get('b', 3)?.value, held.get('c', 3)?.value]).toEqual([
    'A',
    undefined,
    'C',
  ]);
});
