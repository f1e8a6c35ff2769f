import { expect, test } from 'vitest';
import { lineOf, spread, summary } from './lines.ts';

const WELL = { lost: false, between: false, wrong: [], state: 'after', acknowledged: true } as const;
const ABOUT = { act: 'a', database: 'd', fault: 'f' };

test('points are spread from the first step to the last, or are every so many', () => {
  expect(spread(100, { points: 4, every: null })).toEqual([1, 34, 67, 100]);
  expect(spread(3, { points: 12, every: null })).toEqual([1, 2, 3]);
  expect(spread(7, { points: 12, every: 3 })).toEqual([1, 4, 7]);
  expect(spread(0, { points: 12, every: null })).toEqual([]);
});

test('what is lost, between, wrong or cannot be tried fails, and is told by its point', async () => {
  const found = [WELL, { ...WELL, lost: true }, { ...WELL, between: true }, { ...WELL, wrong: ['odd'] }];
  const line = await lineOf(ABOUT, [0, 1, 2, 3, 4], async (point) => {
    const one = found[point];
    if (one === undefined) throw new Error('never came');
    return [one];
  });
  expect(line).toMatchObject({ tried: 5, after: 4, lost: 1, between: 1, failed: 4 });
  expect(line.wrong).toEqual(['1: what was acknowledged is not there', '3: odd', '4: Error: never came']);
  expect(summary([line])).toMatch(/\| a \| d \| f \| 5 \| 4 \| 0 \| 1 \| 1 \| 4 \|\n1 passed, 4 failed\n$/);
});
