import Big from 'big.js';
import { expect, it } from 'vitest';
import { shownPlaces } from './shown-places.ts';
import type { Unit } from './unit.ts';

it.each<[string, Unit, number, number]>([
  ['1132515', '£', 2, 0],
  ['1132515.00', '£', 2, 0],
  ['-1132515.004', '£', 2, 0],
  ['1132514.996', '£', 2, 0],
  ['1132515.01', '£', 2, 2],
  ['1132515.5', '£', 0, 0],
  ['583', '£ per week', 1, 1],
  ['3', '£m', 2, 2],
  ['100', '%', 1, 1],
  ['100', 'number', -3, 0],
])('%s in %s, of a series with %i places, has %i', (value, unit, decimals, places) => {
  expect(shownPlaces(new Big(value), unit, decimals)).toBe(places);
});
