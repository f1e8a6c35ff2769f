import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { readKnown, readList, readText } from './query-values.ts';

const params = parseQuery('a=1&a=%20&a=2&a=1&b=%20x%20&c=Red');

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
