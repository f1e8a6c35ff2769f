import { NO_FILTERS } from '@dial/domain/address/indicator-filters';
import { expect, it } from 'vitest';
import { packFaults } from './pack-faults.ts';

const EDITION = {
  id: '2096-97-q2',
  financialYear: '2096-97',
  quarter: 2,
  areas: [{ id: '2096-97-q2.trees' }],
  facets: { directorates: [{ id: 'place' }], services: [], outcomes: [{ id: 'shade' }] },
};

it('names what an edition does not have', () => {
  const filters = { ...NO_FILTERS, area: ['nope', 'trees'], service: ['parks'], outcome: ['light'] };
  expect(packFaults(EDITION, filters)).toEqual([
    'area: 2096-97 Q2 has no area “nope”.',
    'service: 2096-97 Q2 has no service “parks”.',
    'outcome: 2096-97 Q2 has no indicator that serves an outcome “light”.',
  ]);
});

it('finds nothing wrong with what it has', () => {
  const filters = { ...NO_FILTERS, area: ['trees'], directorate: ['place'], outcome: ['shade'] };
  expect(packFaults(EDITION, filters)).toEqual([]);
});
