import { expect, it } from 'vitest';
import { offTrackOutcomes } from './off-track.ts';

const EDITION = { id: '2023-24-q3', name: '2023-24 Q3' };

// Made-up measures and outcomes.
const mapping = (id: string, status: 'AGREED' | 'PROPOSED' = 'AGREED') => ({
  status,
  indicator: { id, title: `Measure ${id}`, series: null, reports: [{ edition: EDITION }] },
});
const row = (indicatorId: string, rag: 'RED' | 'AMBER' | 'GREEN' | null, listedOnly = false) =>
  [indicatorId, { id: indicatorId, indicatorId, rag, unratedReason: null, listedOnly }] as const;

it('names what keeps an outcome off track: agreed measures, red before amber', () => {
  const outcomes = [
    {
      id: 'air',
      mappings: [
        mapping('amber'),
        mapping('green'),
        mapping('red'),
        mapping('proposed', 'PROPOSED'),
        mapping('listed'),
        mapping('elsewhere'),
      ],
    },
    { id: 'homes', mappings: [mapping('green')] },
  ];
  const rows = new Map([
    row('amber', 'AMBER'),
    row('green', 'GREEN'),
    row('red', 'RED'),
    row('proposed', 'RED'),
    row('listed', 'RED', true),
  ]);
  const tracked = [
    { id: 'air', name: 'Clean air', state: 'NOT_ON_TRACK' as const },
    { id: 'homes', name: 'Homes', state: 'ON_TRACK' as const },
    { id: 'jobs', name: 'Jobs', state: 'NOT_RATED' as const },
  ];
  const to = (id: string) => `/editions/2023-24-q3/indicators/${id}`;
  expect(offTrackOutcomes(tracked, outcomes, rows, EDITION)).toEqual([
    {
      id: 'air',
      name: 'Clean air',
      because: [
        { id: 'red', name: 'Measure red', to: to('red'), rag: 'RED' },
        { id: 'amber', name: 'Measure amber', to: to('amber'), rag: 'AMBER' },
      ],
    },
  ]);
});
