import { expect, it } from 'vitest';
import { row } from './fixture-row.ts';
import { matchingReturns, parseReturnFilters, withReturnFilter } from './return-filters.ts';

const ROWS = [
  row('air', { overdue: true }),
  row('ponds', { state: 'SENT_BACK', directorate: { id: 'people', name: 'People' } }),
  row('paths', { service: 'Made-up rangers', directorate: null }),
  row('old', { edition: { id: '2029-30-q4', title: 'Earlier', financialYear: '2029-30', quarter: 4 } }),
];

it.each([
  ['', '', ['air', 'ponds', 'paths', 'old']],
  ['edition=2030-31-q1', '', ['air', 'ponds', 'paths']],
  ['directorate=people', '', ['ponds']],
  ['directorate=none', '', ['paths']],
  ['state=sent-back', '', ['ponds']],
  ['state=no-such-state', '', ['air', 'ponds', 'paths', 'old']],
  ['overdue=true', '', ['air']],
  ['', 'ranger', ['paths']],
  ['directorate=place', 'PONDS', []],
])('"%s" and "%s" show %o', (query, typed, ids) => {
  const filters = parseReturnFilters(new URLSearchParams(query));
  expect(matchingReturns(ROWS, filters, typed).map(({ indicator }) => indicator.id)).toEqual(ids);
});

it('keeps what else an address says, and leaves an empty filter out', () => {
  const params = new URLSearchParams('list=all&state=draft');
  expect(String(withReturnFilter(params, 'state', 'SENT_BACK'))).toBe('list=all&state=sent-back');
  expect(String(withReturnFilter(params, 'state', ''))).toBe('list=all');
});
