import { describe, expect, it } from 'vitest';
import { largestMovements, type MovementRow } from './largest-movements.ts';

/** A made-up count that went from one figure to another, for the better. */
const moved = (
  title: string,
  before: number,
  value: number,
  more: Partial<MovementRow> = {},
): MovementRow => ({
  indicatorId: title.toLowerCase(),
  title,
  unit: 'number',
  movement: 'BETTER',
  movementChange: String(value - before),
  value: String(value),
  ...more,
});

describe('largestMovements', () => {
  it('goes by percent of the earlier figure, not by the change itself', () => {
    const rows = [moved('Trees', 1000, 1100), moved('Ponds', 20, 30), moved('Paths', 100, 40)];
    expect(largestMovements(rows)).toEqual({ better: ['paths', 'ponds', 'trees'], worse: [] });
  });

  it('keeps better and worse apart and names at most three of each', () => {
    const better = ['A', 'B', 'C', 'D'].map((title, index) => moved(title, 100, 110 + index));
    const worse = [moved('E', 100, 90, { movement: 'WORSE' }), moved('F', 100, 100, { movement: 'SAME' })];
    expect(largestMovements([...better, ...worse])).toEqual({ better: ['d', 'c', 'b'], worse: ['e'] });
  });

  it('leaves out small counts, then or now, and what moved from zero', () => {
    const rows = [moved('Then', 9, 30), moved('Now', 30, 9), moved('Zero', 0, 30), moved('Kept', 10, 11)];
    expect(largestMovements(rows).better).toEqual(['kept']);
  });

  it('has small shares and rates, which are no counts', () => {
    expect(largestMovements([moved('Share', 2, 3, { unit: '%' })]).better).toEqual(['share']);
  });

  it('leaves out what has no figure or no change', () => {
    const rows = [moved('A', 10, 20, { value: null }), moved('B', 10, 20, { movementChange: null })];
    expect(largestMovements(rows).better).toEqual([]);
  });

  it('orders equal movements by title', () => {
    const rows = [moved('Birches', 10, 20), moved('Ashes', 20, 40)];
    expect(largestMovements(rows).better).toEqual(['ashes', 'birches']);
    expect(largestMovements(rows.toReversed()).better).toEqual(['ashes', 'birches']);
  });
});
