import { expect, it } from 'vitest';
import { printPairs } from './print-pairs.ts';

it('prints parameters so that they are read back', () => {
  expect(printPairs([])).toBe('');
  expect(
    printPairs([
      ['area', 'net-zero'],
      ['q', 'bed & breakfast'],
    ]),
  ).toBe('area=net-zero&q=bed%20%26%20breakfast');
});
