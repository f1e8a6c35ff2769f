import { expect, it } from 'vitest';
import { matchingOptions } from './matching-options.ts';

/** Made up for the test. */
const GROUPS = [
  {
    name: 'Annual',
    options: [
      { key: 'a', name: 'Clean streets', detail: '1: How clean?' },
      { key: 'b', name: 'Trees', detail: '2: How green?' },
    ],
  },
  { name: 'Vision', options: [{ key: 'c', name: 'Clean air', detail: 'Better health' }] },
];

it.each([
  ['', 'abc'],
  ['clean', 'ac'],
  ['green', 'b'],
  ['air health', 'c'],
  ['nothing', ''],
  ['Trees', 'abc'],
])('"%s" leaves %s', (typed, keys) => {
  const left = matchingOptions(GROUPS, typed).flatMap(({ options }) => options.map(({ key }) => key));
  expect(left.join('')).toBe(keys);
});
