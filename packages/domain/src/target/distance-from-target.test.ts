import Big from 'big.js';
import { expect, it } from 'vitest';
import { distanceFromTarget } from './distance-from-target.ts';

const bound = (text: string | null) => (text === null ? null : new Big(text));

it.each([
  ['80', '100', null, '-20'],
  ['120', '100', null, '20'],
  ['120', null, '100', '-20'],
  ['80', null, '100', '20'],
  ['-2', '-1', null, '-100'],
  ['10', '8', '12', '0'],
  ['6', '8', '12', '-25'],
  ['15', '8', '12', '-25'],
  ['1', '3', null, '-66.666667'],
  ['5', '0', null, undefined],
])('%s against %s to %s is %s%% away', (value, lower, upper, percent) => {
  const [from, to] = [bound(lower), bound(upper)];
  const bounds =
    from === null ? (to === null ? null : { lower: null, upper: to }) : { lower: from, upper: to };
  expect(bounds === null ? null : distanceFromTarget(new Big(value), bounds)?.toFixed()).toBe(percent);
});
