import { expect, it } from 'vitest';
import { orderParts } from './order-parts.ts';

it('orders by line; what has none comes last', () => {
  const parts = [{ line: null }, { line: 221 }, { line: 3 }, { line: null }, { line: 221 }];
  const ordered = orderParts(parts);
  expect(ordered.map(({ line }) => line)).toEqual([3, 221, 221, null, null]);
  expect(ordered[1]).toBe(parts[1]);
  expect(ordered[3]).toBe(parts[0]);
});
