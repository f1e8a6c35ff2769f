import { expect, it } from 'vitest';
import { choose } from './choose.ts';

const SIX = ['a', 'b', 'c', 'd', 'e', 'f'];

it('adds at the end, each once, and takes out', () => {
  expect(choose(['b'], 'a', true)).toEqual(['b', 'a']);
  expect(choose(['b', 'a'], 'b', true)).toEqual(['a', 'b']);
  expect(choose(['b', 'a'], 'b', false)).toEqual(['a']);
  expect(choose([], 'b', false)).toEqual([]);
});

it('has six places', () => {
  expect(choose(SIX.slice(1), 'a', true)).toHaveLength(6);
  expect(choose(SIX, 'g', true)).toBeNull();
  expect(choose(SIX, 'a', true)).toHaveLength(6);
  expect(choose(SIX, 'a', false)).toHaveLength(5);
});
