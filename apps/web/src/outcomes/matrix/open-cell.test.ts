import { expect, it } from 'vitest';
import { toMatrix } from './matrix-model.ts';
import { openCell } from './open-cell.ts';

// Made up.
const trees = { id: 'trees', name: 'Trees planted' };
const matrix = toMatrix(
  [
    {
      name: 'Green town',
      outcomes: [
        { id: 'air', name: 'Clean air' },
        { id: 'water', name: 'Clean water' },
      ],
    },
  ],
  [{ ...trees, area: 'parks', areaName: 'Parks' }],
  [{ id: 'air.trees', status: 'RETIRED', strength: 'DIRECT', indicator: trees, outcome: { id: 'air' } }],
);

it('changes a mapping that is there, a retired one too', () => {
  expect(openCell(matrix, 'trees', 'air')).toEqual({ kind: 'change', mapping: 'air.trees', undo: false });
});

it('proposes one where there is none', () => {
  expect(openCell(matrix, 'trees', 'water')).toEqual({
    kind: 'propose',
    outcome: { id: 'water', name: 'Clean water' },
    indicator: trees,
  });
});
