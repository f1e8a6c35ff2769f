import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { outcomesFile } from './outcomes-file.ts';

const measure = (id: string, status: 'AGREED' | 'PROPOSED' | 'RETIRED', layers: readonly string[]) => ({
  ...{ id, status, strength: 'DIRECT' as const },
  indicator: { id, title: id, series: null, layers: layers.map((layer) => ({ id: layer })), reports: [] },
});

it('has the measures mapped to made-up outcomes by layer, and what the others lack', () => {
  const file = outcomesFile(
    {
      priorities: [
        {
          ...{ id: 'green', name: 'Green town' },
          outcomes: [
            {
              ...{ id: 'air', name: 'Clean air', gaps: [], proposedMeasures: [{ id: 'p', text: 'Made up' }] },
              mappings: [
                measure('Ponds', 'PROPOSED', []),
                measure('Trees', 'AGREED', ['top']),
                measure('Mown', 'RETIRED', ['top']),
              ],
            },
            { id: 'water', name: 'Clean water', gaps: ['NO_MEASURE'], proposedMeasures: [], mappings: [] },
          ],
        },
      ],
      layers: [{ id: 'top', name: 'Top layer' }],
      rows: new Map([
        ['Trees', { id: 'r', indicatorId: 'Trees', rag: 'RED', unratedReason: null, listedOnly: false }],
      ]),
      states: new Map([['air', 'NOT_ON_TRACK']]),
      edition: { id: '2096-97-q2', name: '2096-97 Q2' },
    },
    TAKEN,
  );
  const air = { 'Strategic priority': 'Green town', Outcome: 'Clean air', State: 'Not on track' };
  const proposes = 'Measures that the vision’s document proposes';
  expect(rowsOf(file)).toEqual([
    {
      ...air,
      ...{ Layer: 'Top layer', Measure: 'Trees', Mapping: 'Agreed', Strength: 'direct' },
      ...{ 'Present rating': 'Red', [proposes]: '1' },
    },
    {
      ...air,
      ...{ Layer: 'In no layer', Measure: 'Ponds', Mapping: 'Proposed', Strength: 'direct' },
      ...{ 'Present rating': 'Not reported in 2096-97 Q2', [proposes]: '1' },
    },
    {
      ...{ 'Strategic priority': 'Green town', Outcome: 'Clean water', Gaps: 'No agreed measure' },
      ...{ Mapping: 'None', [proposes]: '0' },
    },
  ]);
});
