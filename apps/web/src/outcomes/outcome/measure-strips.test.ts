import { expect, it } from 'vitest';
import { measureStrips } from './measure-strips.ts';

it('draws each measure with its own rating, and what the edition does not report without one', () => {
  // Made-up measures.
  const indicator = { id: 'bins', title: 'Bins emptied', series: null, reports: [], frameworkMeasures: [] };
  const measures = [
    { strength: 'DIRECT' as const, indicator: { ...indicator, layers: [] } },
    {
      strength: 'CONTRIBUTING' as const,
      indicator: { ...indicator, id: 'gone', title: 'Litter', layers: [] },
    },
  ];
  const row = {
    id: 'row',
    indicatorId: 'bins',
    rag: 'AMBER' as const,
    unratedReason: null,
    listedOnly: false,
  };
  expect(measureStrips(measures, new Map([['bins', row]]), '2023-24 Q3')).toEqual([
    {
      name: '',
      rows: [
        { name: 'Bins emptied (direct)', ratings: ['amber'], words: 'Amber' },
        { name: 'Litter (contributing)', ratings: [null], words: 'Not reported in 2023-24 Q3' },
      ],
    },
  ]);
});
