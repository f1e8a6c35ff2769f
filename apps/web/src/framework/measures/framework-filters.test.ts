import { expect, it } from 'vitest';
import { parseFrameworkFilters, withFilter } from './framework-filters.ts';

const parse = (query: string) => parseFrameworkFilters(new URLSearchParams(query), ['people', 'places']);

it('reads what it knows and leaves the rest out', () => {
  expect(parse('directorate=people&reported=NO')).toEqual({ directorate: 'people', reported: 'no' });
  expect(parse('directorate=nobody&reported=maybe')).toEqual({ directorate: '', reported: '' });
});

it('changes one parameter and keeps the others', () => {
  const params = new URLSearchParams('q=tax&directorate=people');
  expect(withFilter(params, 'directorate', 'places').toString()).toBe('q=tax&directorate=places');
  expect(withFilter(params, 'directorate', '').toString()).toBe('q=tax');
});
