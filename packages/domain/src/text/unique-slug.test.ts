import { expect, it } from 'vitest';
import { uniqueSlug } from './unique-slug.ts';

it.each([
  [[], 'parks'],
  [['parks-2'], 'parks'],
  [['parks'], 'parks-2'],
  [['parks', 'parks-2', 'parks-4'], 'parks-3'],
])('beside %j it is %s', (taken, slug) => {
  expect(uniqueSlug('parks', new Set(taken))).toBe(slug);
});
