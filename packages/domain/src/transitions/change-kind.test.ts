import { expect, it } from 'vitest';
import { changeKind } from './change-kind.ts';

it.each([
  ['green', 'amber', 'worse'],
  ['amber', 'red', 'worse'],
  ['red', 'green', 'better'],
  [null, 'red', 'rated'],
  ['green', null, 'unrated'],
  ['red', 'red', null],
  [null, null, null],
] as const)('from %s to %s: %s', (before, now, kind) => {
  expect(changeKind(before, now)).toBe(kind);
});
