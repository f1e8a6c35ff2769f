import { expect, it } from 'vitest';
import { missingWords } from './missing-words.ts';

it('says why a figure is missing', () => {
  expect(missingWords('AWAITED', 'Dec 2024')).toBe('due Dec 2024');
  expect(missingWords('AWAITED', null)).toBe('awaited');
  expect(missingWords('NOT_AVAILABLE', null)).toBe('not available');
  expect(missingWords('BLANK', null)).toBe('None printed');
  expect(missingWords(null, null)).toBe('None printed');
});
