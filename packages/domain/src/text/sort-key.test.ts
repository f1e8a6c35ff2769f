import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from './sort-key.ts';

const sorted = (texts: string[]) =>
  [...texts].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));

describe('sortKey', () => {
  it('sorts as a reader expects', () => {
    expect(sorted(['10 Looked after', '2 Footfall', '1a. Acquisitions', '1. Homes'])).toEqual([
      '1. Homes',
      '1a. Acquisitions',
      '2 Footfall',
      '10 Looked after',
    ]);
    expect(sorted(['éclair', 'Zebra', 'apple', 'Eagle'])).toEqual(['apple', 'Eagle', 'éclair', 'Zebra']);
  });

  it('sorts numbers by size', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        (a, b) => Math.sign(a - b) === compare(sortKey(`NM${a}`), sortKey(`nm ${b}`.replace(' ', ''))),
      ),
    );
  });
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
