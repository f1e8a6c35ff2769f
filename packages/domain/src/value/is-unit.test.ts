import { expect, it } from 'vitest';
import { isUnit } from './is-unit.ts';

it('knows the vocabulary and nothing else', () => {
  expect(isUnit('per 1,000 properties')).toBe(true);
  expect(isUnit('furlongs')).toBe(false);
  expect(isUnit('toString')).toBe(false);
});
