import type { TableCell } from '@dial/domain/spreadsheet/table';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

const line = (...row: TableCell[]) =>
  writeCsv({ headings: row.map(() => 'Made up'), rows: [row] }).split('\r\n')[1];
const text = (value: string): TableCell => ({ kind: 'text', value });

describe('writeCsv', () => {
  it.each(['=1+1', '+44', '-SUM(A1)', '@now', '\tx'])('%j is no formula', (value) => {
    expect(line(text(value))).toBe(`'${value}`);
  });

  it('a negative number is a number', () => {
    expect(line({ kind: 'number', value: '-13.015873', unit: '%' })).toBe('-13.015873');
  });

  it('quotes what would part a line', () => {
    expect(line(text('Homes, "affordable"'))).toBe('"Homes, ""affordable"""');
  });

  it('tells Excel its encoding and ends every line', () => {
    expect(writeCsv({ headings: ['£'], rows: [] })).toBe('\uFEFF£\r\n');
  });
});
