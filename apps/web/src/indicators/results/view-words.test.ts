import { expect, it } from 'vitest';
import { viewWords } from './view-words.ts';

it('says order and grouping', () => {
  expect(viewWords({ order: null, group: null })).toBe('in printed order');
  expect(viewWords({ order: { field: 'rag', descending: false }, group: 'area' })).toBe(
    'sorted by rating, red first; grouped by area',
  );
});
