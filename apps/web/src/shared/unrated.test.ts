import { UNRATED_REASONS } from '@dial/domain/rating/rating';
import { expect, it } from 'vitest';
import { UNRATED_WORDS, unratedWords } from './unrated.ts';

it('has words for every reason of the domain', () => {
  expect(Object.keys(UNRATED_WORDS).sort()).toEqual([...UNRATED_REASONS].sort());
});

it('says when an awaited figure is due, where that is printed', () => {
  expect(unratedWords('AWAITING_DATA', 'Dec 2024')).toBe('Due Dec 2024');
  expect(unratedWords('AWAITING_DATA', null)).toBe('Awaiting data');
  expect(unratedWords('NO_TARGET', 'Dec 2024')).toBe('No target');
});
