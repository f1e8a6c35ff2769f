import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawRatingStrips } from './draw-rating-strips.ts';

// Made-up outcomes and measures.
const GROUPS = [
  {
    name: 'A town & its streets',
    rows: [
      {
        name: 'Streets are clean, safe and pleasant to walk for people of every age in every part of the town',
        ratings: ['red', 'amber', 'green', null] as const,
        words: 'Not on track: 1 red, 1 amber, 1 green, 1 not rated',
      },
      { name: 'Parks are near', ratings: ['green'] as const, words: 'On track: 1 green' },
      { name: 'Nobody is lonely', ratings: [], words: 'No agreed measure' },
    ],
  },
  {
    name: '',
    rows: [
      {
        name: 'Everybody reads',
        ratings: Array.from({ length: 40 }, (_, index) => (index % 3 === 0 ? null : ('green' as const))),
        words: '26 green, 14 not rated',
      },
    ],
  },
];

it.each([
  { size: 'desk', width: 760 },
  { size: 'phone', width: 358 },
])('draws ratings as it was looked at: $size', async ({ size, width }) => {
  const drawing = drawRatingStrips(GROUPS, width);
  await expect(drawing.replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/rating-strips-${size}.svg`);
});

it('says what each row holds', () => {
  expect(drawRatingStrips(GROUPS, 760)).toContain(
    'Parks are near: On track: 1 green. Nobody is lonely: No agreed measure. Everybody reads: 26 green, 14 not rated.',
  );
});

it('draws a tile for each rating, and four for the key, inside its width', () => {
  const rating = fc.constantFrom('red' as const, 'amber' as const, 'green' as const, null);
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ name: fc.string(), ratings: fc.array(rating, { maxLength: 60 }), words: fc.string() }),
      ),
      fc.integer({ min: 320, max: 1200 }),
      (rows, width) => {
        const drawing = drawRatingStrips([{ name: 'Made up', rows }], width);
        const [, height] = drawing.match(/height="(\d+)"/) ?? [];
        const tiles = [...drawing.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="22"/g)];
        expect(tiles).toHaveLength(rows.reduce((sum, { ratings }) => sum + ratings.length, 4));
        for (const [, x, y] of tiles) {
          expect(Number(x) + 22).toBeLessThanOrEqual(width + 0.1);
          expect(Number(y) + 22).toBeLessThanOrEqual(Number(height) + 0.1);
        }
      },
    ),
  );
});
