import { expect, it } from 'vitest';
import type { Priority } from '../list/priority-section.tsx';
import type { RatedRow } from '../mapping/present-rating.ts';
import { outcomeStrips } from './outcome-strips.ts';

// Made-up outcomes and measures.
const mapping = (indicator: string, status: 'AGREED' | 'PROPOSED') => ({
  id: `mapping-of-${indicator}`,
  status,
  strength: 'DIRECT' as const,
  indicator: { id: indicator, title: indicator, series: null, layers: [], reports: [] },
});
const row = (indicatorId: string, rag: RatedRow['rag']): [string, RatedRow] => [
  indicatorId,
  { id: indicatorId, indicatorId, rag, unratedReason: null, listedOnly: false },
];
const PRIORITY: Priority = {
  id: 'town',
  name: 'A made-up town',
  outcomes: [
    {
      id: 'clean',
      name: 'Clean streets',
      gaps: [],
      mappings: [
        mapping('bins', 'AGREED'),
        mapping('litter', 'AGREED'),
        mapping('gone', 'AGREED'),
        mapping('maybe', 'PROPOSED'),
      ],
      proposedMeasures: [],
    },
    {
      id: 'calm',
      name: 'Calm streets',
      gaps: ['NO_MEASURE'],
      mappings: [mapping('maybe', 'PROPOSED')],
      proposedMeasures: [],
    },
  ],
};

it('draws what is agreed alone, and says it in words', () => {
  const rows = new Map([row('bins', 'RED'), row('litter', 'GREEN'), row('maybe', 'GREEN')]);
  const [group] = outcomeStrips([PRIORITY], rows, new Map([['clean', 'NOT_ON_TRACK']]), '2023-24 Q3');
  expect(group?.rows).toEqual([
    {
      name: 'Clean streets',
      ratings: ['red', 'green', null],
      words: 'Not on track: 1 red, 1 green, 1 not rated',
    },
    { name: 'Calm streets', ratings: [], words: 'No agreed measure' },
  ]);
});
