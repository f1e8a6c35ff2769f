import { expect, it } from 'vitest';
import { problemsCsv, problemsText, sortProblems } from './problem-rows.ts';

const at = (row: number | null, column: string | null, message = 'x') => ({
  sheet: row === null ? null : 'Returns',
  row,
  column,
  message,
});

it('goes by row and column as a spreadsheet counts, the whole file first', () => {
  const sorted = sortProblems([at(10, 'A'), at(9, 'AA'), at(9, 'H'), at(null, null)]);
  expect(sorted.map(({ row, column }) => [row, column])).toEqual([
    [null, null],
    [9, 'H'],
    [9, 'AA'],
    [10, 'A'],
  ]);
});

it('writes a file that no spreadsheet runs, and text to paste', () => {
  const problems = [at(4, 'H', '=1+1, "so"'), at(null, null, 'Another edition')];
  expect(problemsCsv(problems)).toBe(
    'Sheet,Row,Column,What is wrong\r\nReturns,4,H,"\'=1+1, ""so"""\r\n,,,Another edition\r\n',
  );
  expect(problemsText(problems)).toBe(
    'Sheet\tRow\tColumn\tWhat is wrong\nReturns\t4\tH\t=1+1, "so"\n\t\t\tAnother edition',
  );
});
