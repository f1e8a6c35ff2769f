import { expect, it } from 'vitest';
import { targetConcerns } from './target-concerns.ts';

it.each([
  ['standing', null, '2023-24-q4', true],
  ['period', '2023-24-q4', '2023-24-q4', true],
  ['period', '2023-24-q3', '2023-24-q4', false],
  ['period', '2023-24-q4', 'r12m-2024-03', true],
  ['year-to-date', '2023-24-ytd-q4', '2023-24-q4', true],
  ['year-to-date', '2023-24-ytd-q3', '2023-24-q4', false],
  ['year', '2023-24', '2023-24-q4', true],
  ['year', '2023-24', 'ay2023-24-ytd-q4', true],
  ['year', '2022-23', '2023-24-q4', false],
  ['year', '2023-24', '2024-25-q1', false],
  ['period', null, '2023-24-q4', false],
  ['year', '2023-25-q9', '2023-24-q4', false],
  ['standing', null, 'never', false],
] as const)('a target of cadence %s for %s concerns %s: %s', (cadence, period, reported, concerns) => {
  expect(targetConcerns({ cadence, period }, reported)).toBe(concerns);
});
