import { expect, it } from 'vitest';
import { closeEnough } from './close-enough.ts';

it('counts changed, missing and added letters', () => {
  expect(closeEnough('published', 'putolished', 0.2)).toBe(true);
  expect(closeEnough('published', 'putolished', 0.1)).toBe(false);
  expect(closeEnough('kitten', 'sitting', 3 / 7)).toBe(true);
  expect(closeEnough('kitten', 'sitting', 2 / 7)).toBe(false);
});

it('takes empty texts', () => {
  expect(closeEnough('', '', 0)).toBe(true);
  expect(closeEnough('', 'a', 0.5)).toBe(false);
});
