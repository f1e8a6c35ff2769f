import { expect, it } from 'vitest';
import { arrivals } from './arrivals.ts';

const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
const drawnOf = (drawn: readonly string[], most: number, firstSeen = 0) =>
  [...arrivals(keys, new Set(drawn), most, () => firstSeen)].sort().join('');

it('keeps what is drawn and still wanted, and adds the next few', () => {
  expect(drawnOf(['b', 'gone', 'e'], 2)).toBe('abce');
  expect(drawnOf([], 2)).toBe('ab');
});

it('takes everything where there are few others', () => {
  expect(drawnOf(['a', 'b', 'c'], 3)).toBe('abcdef');
});

it('begins on the screen, goes on below it, then upwards above it', () => {
  expect(drawnOf([], 2, 3)).toBe('de');
  expect(drawnOf([], 4, 3)).toBe('cdef');
  expect(drawnOf(['c', 'd', 'e'], 2, 2)).toBe('bcdef');
});

it('begins with the first where nothing is on the screen', () => {
  expect(drawnOf([], 1, -1)).toBe('a');
});
