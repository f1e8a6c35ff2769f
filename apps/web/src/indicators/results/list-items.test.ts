import { expect, it } from 'vitest';
import { fixtureRow } from '../loading/fixture-row.ts';
import { flatItems } from './list-items.ts';

it('gives a row the same item in every order, so that its line is kept', () => {
  const [a, b] = [fixtureRow({ indicatorId: 'a' }), fixtureRow({ indicatorId: 'b' })];
  const [first, second] = flatItems([a, b]);
  expect(flatItems([b, a])[1]).toBe(first);
  expect(flatItems([b])[0]).toBe(second);
});
