import { expect, it } from 'vitest';
import { shareOfWhole } from './share-of-whole.ts';

it('is to one decimal, halves up', () => {
  expect(shareOfWhole('14', '152')).toBe('9.2');
  expect(shareOfWhole('106', '301')).toBe('35.2');
  expect(shareOfWhole('1', '80')).toBe('1.3');
  expect(shareOfWhole('0', '80')).toBe('0.0');
});

it.each([
  ['14', null],
  [null, '152'],
  ['0', '0'],
])('of %s in %s cannot be said', (part, whole) => {
  expect(shareOfWhole(part, whole)).toBeNull();
});
