import { expect, it } from 'vitest';
import { parseOutcomeFilters, withOutcomeFilters } from './outcome-filters.ts';

const PRIORITIES = [{ id: 'fair-town' }, { id: 'green-town' }];
const parse = (query: string) => parseOutcomeFilters(new URLSearchParams(query), PRIORITIES);

it('reads what it knows', () => {
  expect(parse('priority=green-town&gaps=true')).toEqual({ priority: 'green-town', gaps: true });
  expect(parse('priority=moon&gaps=perhaps')).toEqual({ priority: '', gaps: false });
});

it('writes what it reads, and keeps the edition and the typed words', () => {
  const params = new URLSearchParams('edition=2016-17-q4&q=air&priority=fair-town');
  const next = withOutcomeFilters(params, { priority: 'green-town', gaps: true });
  expect(next.toString()).toBe('edition=2016-17-q4&q=air&priority=green-town&gaps=true');
  expect(parseOutcomeFilters(next, PRIORITIES)).toEqual({ priority: 'green-town', gaps: true });
  expect(withOutcomeFilters(next, { priority: '', gaps: false }).toString()).toBe('edition=2016-17-q4&q=air');
});
