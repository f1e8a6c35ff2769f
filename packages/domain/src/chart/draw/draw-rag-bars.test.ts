import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawRagBars } from './draw-rag-bars.ts';

const rects = (markup: string) =>
  [...markup.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);

it('draws each part in proportion, with its number and word', () => {
  const drawing = drawRagBars([{ name: 'Parks & trees', red: 1, amber: 0, green: 2, unrated: 1 }], 402);
  expect(rects(drawing)).toEqual([
    [0, 99.5],
    [101.5, 199],
    [302.5, 99.5],
  ]);
  expect([...drawing.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
    'Parks &amp; trees',
    '3 of 4 rated',
    '1 red',
    '2 green',
    '1 not rated',
  ]);
  expect(drawing).toContain('aria-label="Parks &amp; trees: 1 red, 2 green, 1 not rated."');
});

it('says that there is nothing to count', () => {
  const drawing = drawRagBars([{ name: 'Empty', red: 0, amber: 0, green: 0, unrated: 0 }], 300);
  expect(rects(drawing)).toEqual([]);
  expect(drawing).toContain('Nothing to count');
});

it('stays inside its width whatever is counted', () => {
  const count = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: fc.string(), red: count, amber: count, green: count, unrated: count }), {
        maxLength: 12,
      }),
      fc.integer({ min: 200, max: 1200 }),
      (rows, width) => {
        const drawing = drawRagBars(rows, width);
        expect(drawing).not.toMatch(/NaN|Infinity/);
        for (const [x = -1, long = 0] of rects(drawing)) {
          expect(x >= 0 && x + long <= width + 0.2).toBe(true);
        }
      },
    ),
  );
});
