import { expect, it } from 'vitest';
import { plural, shownOf } from './plural.ts';

it('counts in words', () => {
  expect(plural(1, 'term')).toBe('1 term');
  expect(plural(10_000, 'term')).toBe('10,000 terms');
  expect(plural(2, 'entry', 'entries')).toBe('2 entries');
  expect(shownOf(12, 85, 'term')).toBe('12 of 85 terms');
  expect(shownOf(85, 85, 'term')).toBe('85 terms');
});
