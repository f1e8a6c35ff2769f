import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { smallNumber } from './small-number.ts';

const of = (count: number | null, base: number | null, rate: boolean) =>
  smallNumber(count === null ? null : new Big(count), base === null ? null : new Big(base), rate);

describe('a count', () => {
  it.each([
    [0, null],
    [1, 'small'],
    [4, 'small'],
    [5, null],
  ] as const)('of %d is %s', (count, expected) => {
    expect(of(count, null, false)).toBe(expected);
  });

  it('that is not known cannot be shown to be safe', () => {
    expect(of(null, null, false)).toBe('unknown');
  });
});

describe('a rate', () => {
  it.each([
    [4, 100, 'small'],
    [5, 100, null],
    [0, 100, null],
    [5, 9, 'small'],
    [5, 10, null],
    [0, 9, 'small'],
    // Of at least nine people; of at least ten.
    [9, null, 'unknown'],
    [10, null, null],
    [0, null, 'unknown'],
    [null, 100, 'unknown'],
    [null, 9, 'small'],
  ] as const)('of %s in %s is %s', (count, base, expected) => {
    expect(of(count, base, true)).toBe(expected);
  });
});

test('more people are never smaller', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), (count, more) => {
      const rank = (people: number) => (of(people, 100, true) === null ? 1 : 0);
      expect(rank(count + more)).toBeGreaterThanOrEqual(rank(count));
    }),
  );
});
