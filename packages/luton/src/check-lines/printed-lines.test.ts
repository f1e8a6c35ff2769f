import { describe, expect, it } from 'vitest';
import { printedLines } from './printed-lines.ts';

const document = [
  '❖ **More** money spent\tPercentage of spend with\tProcurement',
  'locally, with increased\tlocal suppliers\t6-monthly',
  '',
  'social value\t\tyes',
  'Made-up tree\tover',
];
const lines = (raw: string, line: number, note: string | null = null, through = line) =>
  printedLines({ file: '', entry: '', raw, line, through, note }, document);

it('finds a text on its line, whatever the spaces, bullets and marks', () => {
  expect(lines('More money', 1)).toEqual([1]);
  expect(lines('- money  spent', 1)).toEqual([1]);
});

it('follows a text through the cells of the following lines, over blank ones', () => {
  expect(lines('Percentage of spend with local suppliers', 1)).toEqual([1, 2]);
  expect(lines('More money spent locally, with increased social value', 1)).toEqual([1, 2, 4]);
});

it('misses a text of another line, and one that goes on otherwise', () => {
  expect(lines('local suppliers', 1)).toEqual([]);
  expect(lines('More money spent globally', 1)).toEqual([]);
  expect(lines('', 1)).toEqual([]);
});

it('looks for the beginning as far as it is said to be', () => {
  expect(lines('Made-up tree', 1, null, 4)).toEqual([]);
  expect(lines('Made-up tree', 1, null, 5)).toEqual([5]);
});

describe('a text that the extraction broke', () => {
  it('stands on the lines of the pieces that the note quotes', () => {
    expect(lines('Made-up trees over', 5, 'Printed "Made-up tree".')).toEqual([5]);
    expect(
      lines('Spend with social value', 1, 'In pieces: "spend with" and "social value" (lines 3 to 4).'),
    ).toEqual([1, 4]);
  });

  it('does not when a piece is missing', () => {
    expect(lines('Made-up trees', 5, 'Printed "Made-up tree" and "over there".')).toEqual([]);
  });
});
