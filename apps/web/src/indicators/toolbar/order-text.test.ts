import { expect, it } from 'vitest';
import { orderFromText, orderText } from './order-text.ts';

it.each([null, { field: 'rag', descending: false }, { field: 'distance', descending: true }] as const)(
  'says an order and reads it again',
  (order) => {
    expect(orderFromText(orderText(order))).toEqual(order);
  },
);
