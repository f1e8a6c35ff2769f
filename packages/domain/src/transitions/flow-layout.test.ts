import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowLayout } from './flow-layout.ts';
import { RATING_STATES } from './transitions.ts';

const SIZE = { body: 100, gap: 10, line: 16 };

it('stacks ratings on both sides and leads the flows from one to the other', () => {
  const layout = flowLayout(
    [
      { from: 'red', to: 'red', count: 2 },
      { from: 'red', to: 'green', count: 3 },
      { from: 'green', to: 'green', count: 5 },
    ],
    SIZE,
  );
  expect(layout.before).toEqual([
    { state: 'red', count: 5, y: 0, height: 50 },
    { state: 'green', count: 5, y: 60, height: 50 },
  ]);
  expect(layout.now).toEqual([
    { state: 'red', count: 2, y: 0, height: 20 },
    { state: 'green', count: 8, y: 30, height: 80 },
  ]);
  expect(layout.bands).toMatchObject([
    { fromY: 0, toY: 0, thickness: 20 },
    { fromY: 20, toY: 30, thickness: 30 },
    { fromY: 60, toY: 60, thickness: 50 },
  ]);
  expect(layout.height).toBe(110);
});

it('gives a small rating room for its words, and centres it there', () => {
  const { before } = flowLayout(
    [
      { from: 'red', to: 'red', count: 1 },
      { from: 'green', to: 'red', count: 99 },
    ],
    SIZE,
  );
  expect(before).toEqual([
    { state: 'red', count: 1, y: 7.5, height: 1 },
    { state: 'green', count: 99, y: 26, height: 99 },
  ]);
});

it('is nothing of nothing', () => {
  expect(flowLayout([], SIZE)).toEqual({ before: [], now: [], bands: [], height: 0 });
});

it('fills each rating with its flows, none over another', () => {
  const flows = fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...RATING_STATES),
      to: fc.constantFrom(...RATING_STATES),
      count: fc.integer({ min: 1, max: 50 }),
    }),
    { selector: ({ from, to }) => `${from} ${to}`, minLength: 1 },
  );
  fc.assert(
    fc.property(flows, (given) => {
      const { before, now, bands, height } = flowLayout(given, SIZE);
      const edges = (side: 'from' | 'to') => {
        const nodes = side === 'from' ? before : now;
        for (const { state, y, height: own } of nodes) {
          const inside = bands.filter((band) => band[side] === state);
          const tops = inside
            .map((band) => (side === 'from' ? band.fromY : band.toY))
            .toSorted((a, b) => a - b);
          expect(tops[0]).toBeCloseTo(y);
          expect(inside.reduce((sum, { thickness }) => sum + thickness, 0)).toBeCloseTo(own);
          expect(y + own).toBeLessThanOrEqual(height + 1e-9);
        }
      };
      edges('from');
      edges('to');
    }),
  );
});
