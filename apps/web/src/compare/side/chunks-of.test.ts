import { expect, it } from 'vitest';
import { chunksOf } from './chunks-of.ts';

it('parts a list in order, with what is left at the end', () => {
  expect(chunksOf(['a', 'b', 'c', 'd'], 3)).toEqual([['a', 'b', 'c'], ['d']]);
  expect(chunksOf(['a', 'b', 'c'], 3)).toEqual([['a', 'b', 'c']]);
  expect(chunksOf([], 3)).toEqual([]);
});
