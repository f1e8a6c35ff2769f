import { expect, it } from 'vitest';
import { parseMatrixFilters, withMatrixFilters } from './matrix-filters.ts';

const AREAS = [{ id: 'net-zero' }];

it('reads what it knows', () => {
  const parse = (query: string) => parseMatrixFilters(new URLSearchParams(query), AREAS);
  expect(parse('area=net-zero&agreed=true')).toEqual({ area: 'net-zero', agreed: true });
  expect(parse('area=moon&agreed=1')).toEqual({ area: '', agreed: false });
});

it('writes what it reads, and keeps the rest', () => {
  const params = new URLSearchParams('edition=2016-17-q4&q=air&agreed=true');
  expect(withMatrixFilters(params, { area: 'net-zero', agreed: false }).toString()).toBe(
    'edition=2016-17-q4&q=air&area=net-zero',
  );
  expect(withMatrixFilters(params, { area: '', agreed: true }).toString()).toBe(
    'edition=2016-17-q4&q=air&agreed=true',
  );
});
