import { expect, it } from 'vitest';
import { parseQuery } from '../address/parse-query.ts';
import { readComparison } from './comparison.ts';
import { comparisonAddress } from './comparison-address.ts';

const read = (query: string) => readComparison(parseQuery(query));

it.each([
  ['', { kind: 'indicators', edition: null, indicators: [] }],
  [
    'edition=2096-97-q2&indicators=a,b',
    { kind: 'indicators', edition: '2096-97-q2', indicators: ['a', 'b'] },
  ],
  ['indicators=a,,b,+a&indicators=c', { kind: 'indicators', edition: null, indicators: ['a', 'b', 'c'] }],
  ['indicator=a', { kind: 'through', indicator: 'a', editions: [] }],
  ['indicator=a&editions=2096-97-q2', { kind: 'through', indicator: 'a', editions: ['2096-97-q2'] }],
  ['from=x&to=y', { kind: 'editions', from: 'x', to: 'y' }],
  ['from=2096-97-q2&to=2095-96-q4', { kind: 'editions', from: '2095-96-q4', to: '2096-97-q2' }],
  ['from=x', { kind: 'half', edition: 'x', missing: 'to' }],
  ['from=&to=y', { kind: 'half', edition: 'y', missing: 'from' }],
  ['from=x&indicator=a', { kind: 'through', indicator: 'a', editions: [] }],
])('reads "%s"', (query, comparison) => {
  expect(read(query)).toEqual(comparison);
});

it.each([
  '/compare',
  '/compare?edition=2096-97-q2&indicators=a,b',
  '/compare?indicator=a&editions=2096-97-q1,2096-97-q2',
  '/compare?from=2096-97-q1&to=2096-97-q2',
  '/compare?from=2096-97-q1',
  '/compare?to=2096-97-q2',
])('prints %s as it was read', (address) => {
  expect(comparisonAddress(read(address.split('?')[1] ?? ''))).toBe(address);
});
