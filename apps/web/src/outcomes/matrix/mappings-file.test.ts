import { expect, it } from 'vitest';
import { mappingsFile } from './mappings-file.ts';
import { toMatrix } from './matrix-model.ts';

/** Made up for the test. */
const MATRIX = toMatrix(
  [{ name: 'Green town', outcomes: [{ id: 'air', name: 'Clean air' }] }],
  [
    { id: 'trees', name: 'Trees', area: 'parks', areaName: 'Parks' },
    { id: 'mown', name: 'Mown grass', area: 'parks', areaName: 'Parks' },
    { id: 'ponds', name: 'Ponds', area: 'parks', areaName: 'Parks' },
  ],
  (
    [
      ['trees', 'AGREED'],
      ['mown', 'PROPOSED'],
      ['ponds', 'RETIRED'],
    ] as const
  ).map(([id, status]) => ({
    ...{ id: `air.${id}`, status, strength: 'DIRECT' as const },
    ...{ indicator: { id, name: id }, outcome: { id: 'air' } },
  })),
);
const EDITION = { id: '2096-97-q2', name: '2096-97 Q2' };

it.each([
  [false, ['Agreed', 'Proposed', 'None']],
  [true, ['Agreed', 'None', 'None']],
])('has what is shown, with agreed mappings alone: %s', (onlyAgreed, words) => {
  const { table } = mappingsFile(MATRIX, onlyAgreed, EDITION, {
    address: new URL('http://made.invalid/outcomes/matrix'),
    now: new Date('2096-12-31T12:00:00Z'),
  });
  expect(table.rows.map((row) => row[5]?.value)).toEqual(words);
  expect(table.rows[0]?.map(({ value }) => value)).toEqual([
    'Trees',
    'trees',
    'Green town',
    '1.1',
    'Clean air',
    'Agreed',
    'direct',
  ]);
});
