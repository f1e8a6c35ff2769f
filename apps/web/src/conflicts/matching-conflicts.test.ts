import { expect, it } from 'vitest';
import { matchingConflicts } from './matching-conflicts.ts';

const CONFLICT = {
  subject: 'Target for Q4',
  reason: 'The page stands.',
  readings: [{ raw: '87.3%', source: { note: 'index' } }],
  indicators: [{ title: 'Decent streets' }],
};

it.each(['', 'target streets', '87.3%', 'index', 'page'])('finds by "%s"', (typed) => {
  expect(matchingConflicts([CONFLICT], typed)).toHaveLength(1);
});

it('does not find by other words', () => {
  expect(matchingConflicts([CONFLICT], 'target hotels')).toEqual([]);
});
