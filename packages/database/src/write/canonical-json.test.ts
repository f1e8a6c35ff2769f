import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('is the same for what holds the same', () => {
  const one = { b: [1, { d: 'é', c: null }], a: { z: true, y: false } };
  const other = { a: { y: false, z: true }, b: [1, { c: null, d: 'é' }] };
  expect(canonicalJson(one)).toBe('{"a":{"y":false,"z":true},"b":[1,{"c":null,"d":"é"}]}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

test('is another for another order of a list, and for another text', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }));
});
