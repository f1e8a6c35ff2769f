import { expect, it } from 'vitest';
import { unratedWords } from './unrated.ts';

it('says when an awaited figure is due, where that is printed', () => {
  expect(unratedWords('AWAITING_DATA', 'Dec 2024')).toBe('Due Dec 2024');
  expect(unratedWords('AWAITING_DATA', null)).toBe('Awaiting data');
  expect(unratedWords('NO_TARGET', 'Dec 2024')).toBe('No target');
});
