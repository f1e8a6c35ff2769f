import { expect, it } from 'vitest';
import { queryOf } from './fixtures.ts';
import { readKnown, readList, readText } from './query-values.ts';

const params = queryOf(['a', '1'], ['a', ' '], ['a', '2'], ['a', '1'], ['b', ' x '], ['c', 'Red']);

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
