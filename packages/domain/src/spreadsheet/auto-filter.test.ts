import { expect, test } from 'vitest';
import { autoFilter } from './auto-filter.ts';

function made(columns: number, rows: number, sheetIndex: number): string | undefined {
  const [file] = Object.values(autoFilter(columns, rows).files.transform);
  return file?.transform('<sheetData/><sheetData></sheetData><pageMargins/>', {}, { sheetIndex });
}

test.each([
  [1, 1, 'A1:A2'],
  [26, 9, 'A1:Z10'],
  [27, 9, 'A1:AA10'],
  [52, 9, 'A1:AZ10'],
])('%i columns and %i rows are %s', (columns, rows, range) => {
  expect(made(columns, rows, 0)).toBe(
    `<sheetData/><sheetData></sheetData><autoFilter ref="${range}"/><pageMargins/>`,
  );
});

test('the notes have none', () => {
  expect(made(3, 3, 1)).not.toContain('autoFilter');
});
