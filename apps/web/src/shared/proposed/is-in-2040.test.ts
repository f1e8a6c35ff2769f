import { expect, it } from 'vitest';
import { isIn2040 } from './is-in-2040.ts';

it.each([
  ['Yes', true],
  ['YES', true],
  ['Yes part', true],
  ['No', false],
  ['Possibly', false],
  ['Yesterday', false],
  [null, false],
])('%s: %s', (includeIn2040, included) => {
  expect(isIn2040({ includeIn2040 })).toBe(included);
});
