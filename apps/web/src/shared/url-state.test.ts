import { expect, it } from 'vitest';
import { printQuery, readKnown, readList, readText, writeList } from './url-state.ts';

const params = new URLSearchParams('a=1&a=%20&a=2&a=1&b=%20x%20&c=Red');

it('reads lists without blanks and repetitions', () => {
  expect(readList(params, 'a')).toEqual(['1', '2']);
  expect(readList(params, 'none')).toEqual([]);
});

it('reads known values whatever their case', () => {
  expect(readKnown(params, 'c', ['GREEN', 'RED'])).toEqual(['RED']);
});

it('reads text without spaces around it', () => {
  expect(readText(params, 'b')).toBe('x');
  expect(readText(params, 'none')).toBe('');
});

it('prints a query, or nothing', () => {
  const written = new URLSearchParams();
  expect(printQuery(written)).toBe('');
  writeList(written, 'area', ['a', 'b&c']);
  expect(printQuery(written)).toBe('?area=a&area=b%26c');
});
