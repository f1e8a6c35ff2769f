import { autoFilter, type SheetFeature } from './auto-filter.ts';
import { columnWidth } from './column-width.ts';
import { numberStyle } from './number-style.ts';
import { sheetName } from './sheet-name.ts';
import type { Table, TableCell, TableNote } from './table.ts';
import { workbookText } from './workbook-text.ts';

/** A cell as write-excel-file takes it. */
export interface SheetCell {
  readonly value?: string | number | boolean | Date;
  readonly type?: StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor;
  readonly format?: string;
  readonly fontWeight?: 'bold';
  readonly wrap?: true;
  readonly alignVertical?: 'top';
}

/** A sheet as write-excel-file takes it. */
export interface TableSheet {
  readonly sheet: string;
  readonly data: SheetCell[][];
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount?: number;
}

/** In characters. */
const NOTE_WIDTHS = [{ width: 26 }, { width: 100 }];
const DATE_FORMAT = 'dd/mm/yyyy';

/** A workbook as write-excel-file takes it. */
export interface TableWorkbook {
  readonly sheets: readonly [TableSheet, TableSheet];
  readonly options: {
    readonly features: SheetFeature[];
    readonly fontFamily: string;
    readonly fontSize: number;
  };
}

/**
 * A table as a workbook: itself, with a header that stays in sight and filters, figures typed as figures and columns as wide as they
 * need; and its notes. Text is typed as text, which no spreadsheet runs as a formula, so nothing is put in front of it.
 */
export function tableWorkbook(
  { headings, rows }: Table,
  name: string,
  notes: readonly TableNote[],
): TableWorkbook {
  const table = {
    sheet: sheetName(name),
    data: [headings.map(heading), ...rows.map((row) => row.map(sheetCell))],
    columns: headings.map((text, index) => ({ width: columnWidth(text, columnOf(rows, index)) })),
    stickyRowsCount: 1,
  };
  const said = {
    sheet: 'Notes',
    data: notes.map((note) => [
      { ...heading(note.name), alignVertical: 'top' as const },
      textCell(note.text),
    ]),
    columns: NOTE_WIDTHS,
  };
  // Without a family, bold cells get another font than the rest.
  const font = { fontFamily: 'Calibri', fontSize: 11 };
  return {
    sheets: [table, said],
    options: { features: [autoFilter(headings.length, rows.length)], ...font },
  };
}

function heading(text: string): SheetCell {
  return { value: workbookText(text), type: String, fontWeight: 'bold' };
}

function textCell(text: string): SheetCell {
  return { value: workbookText(text), type: String, wrap: true, alignVertical: 'top' };
}

function sheetCell(cell: TableCell): SheetCell {
  // The writer takes an empty object for an empty cell.
  if (cell.value === null || cell.value === '') return {};
  switch (cell.kind) {
    case 'text':
      return textCell(cell.value);
    case 'flag':
      return { value: cell.value, type: Boolean, alignVertical: 'top' };
    case 'date':
      return {
        value: new Date(`${cell.value}T00:00:00Z`),
        type: Date,
        format: DATE_FORMAT,
        alignVertical: 'top',
      };
    case 'number': {
      const styled = numberStyle(cell);
      return styled === null ? textCell(cell.value) : { ...styled, type: Number, alignVertical: 'top' };
    }
  }
}

function columnOf(rows: Table['rows'], index: number): TableCell[] {
  return rows.flatMap((row) => row[index] ?? []);
}
