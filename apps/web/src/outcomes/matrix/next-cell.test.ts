import { describe, expect, it } from 'vitest';
import { keptPlace, nextCell } from './next-cell.ts';

const SIZE = { rows: 200, columns: 40 };
const go = (key: string, row: number, column: number, withControl = false) => {
  const place = nextCell(key, withControl, { row, column }, SIZE);
  return place === null ? null : [place.row, place.column];
};

describe('keys in a grid of 200 rows and 40 columns', () => {
  it.each([
    ['ArrowDown', 0, 0, [1, 0]],
    ['ArrowDown', 199, 3, [199, 3]],
    ['ArrowUp', 0, 3, [-1, 3]],
    ['ArrowUp', 0, -1, [0, -1]],
    ['ArrowLeft', 4, 0, [4, -1]],
    ['ArrowLeft', -1, 0, [-1, 0]],
    ['ArrowRight', 4, 39, [4, 39]],
    ['Home', 4, 20, [4, -1]],
    ['Home', -1, 20, [-1, 0]],
    ['End', 4, 20, [4, 39]],
    ['PageDown', 195, 2, [199, 2]],
    ['PageDown', -1, 2, [9, 2]],
    ['PageUp', 5, 2, [0, 2]],
    ['PageUp', -1, 2, [-1, 2]],
  ])('%s from row %i, column %i', (key, row, column, to) => {
    expect(go(key, row, column)).toEqual(to);
  });

  it('control goes to the ends of the grid', () => {
    expect(go('Home', 50, 20, true)).toEqual([0, -1]);
    expect(go('End', 50, 20, true)).toEqual([199, 39]);
  });

  it('other keys move nothing', () => {
    expect(go('Enter', 0, 0)).toBeNull();
    expect(go('a', 0, 0)).toBeNull();
  });
});

it('keeps the place as far as a smaller grid has it', () => {
  expect(keptPlace({ row: 120, column: 30 }, { rows: 3, columns: 40 })).toEqual({ row: 2, column: 30 });
  expect(keptPlace({ row: 120, column: -1 }, { rows: 3, columns: 40 })).toEqual({ row: 2, column: -1 });
  expect(keptPlace({ row: 5, column: -1 }, { rows: 0, columns: 40 })).toEqual({ row: -1, column: 0 });
});
