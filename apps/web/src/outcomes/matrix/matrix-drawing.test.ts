import { expect, it } from 'vitest';
import { matrixDrawing } from './matrix-drawing.ts';
import { toMatrix } from './matrix-model.ts';

// A made-up outcome and measures.
const MATRIX = toMatrix(
  [{ name: 'A made-up town', outcomes: [{ id: 'clean', name: 'Clean streets' }] }],
  ['bins', 'litter', 'gone'].map((id) => ({ id, name: id, area: 'streets', areaName: 'Streets' })),
  (['AGREED', 'PROPOSED', 'RETIRED'] as const).map((status, index) => {
    const id = ['bins', 'litter', 'gone'][index] ?? '';
    return { id, status, strength: 'DIRECT', indicator: { id, name: id }, outcome: { id: 'clean' } };
  }),
);

it.each([
  ['agreed and proposed', false, '1 agreed, direct; 1 proposed, direct.'],
  ['agreed alone', true, 'Clean streets: 1 agreed, direct.'],
])('draws what is %s, and nothing retired', (_, onlyAgreed, words) => {
  const drawing = matrixDrawing(MATRIX, onlyAgreed);
  expect(drawing).toContain(words);
  expect(drawing).not.toContain('etired');
});
