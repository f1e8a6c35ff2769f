import { expect, it } from 'vitest';
import { cellPlace, columnLetters } from './cell-address.ts';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(cellPlace(`${letters}7`)).toEqual({ column: number, row: 7 });
});

it.each(['', 'A', '7', 'A0', 'a1', 'AAAA1', 'A12345678', 'A1:B2'])('%j is no address', (text) => {
  expect(cellPlace(text)).toBeNull();
});
