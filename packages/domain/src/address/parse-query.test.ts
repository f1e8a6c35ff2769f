import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

const params = parseQuery('a=1&a=2&&b=bed+%26%20breakfast&c&d=100%&=e&f=g=h');

it.each([
  ['a', ['1', '2']],
  ['b', ['bed & breakfast']],
  ['c', ['']],
  ['d', ['100%']],
  ['f', ['g=h']],
  ['none', []],
])('reads every value of %s', (name, values) => {
  expect(params.getAll(name)).toEqual(values);
  expect(params.get(name)).toBe(values[0] ?? null);
});

it('reads nothing from nothing', () => {
  expect(parseQuery('').getAll('')).toEqual([]);
});
