import type { ExpectedReturn } from '@dial/domain/spreadsheet/expected-return';
import { findHeader } from '@dial/domain/spreadsheet/find-header';
import { type ReturnSheetReading, readReturnSheet } from '@dial/domain/spreadsheet/read-return-sheet';
import type { Sheet } from '@dial/domain/spreadsheet/sheet';
import type { SheetProblem } from '@dial/domain/spreadsheet/sheet-problem';
import { readWorkbook } from './read-workbook.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

/** A file of returns to be read. */
export interface ReturnsFile {
  readonly bytes: Uint8Array;
  /** The returns that the person may file, of one edition. */
  readonly expected: readonly ExpectedReturn[];
}

export type ReturnsRead =
  | (ReturnSheetReading & {
      readonly ok: true;
      /** Of each sheet that was read its header, and of the rows that file something their numbers: no other cells. */
      readonly sheets: readonly Sheet[];
    })
  | { readonly ok: false; readonly error: string };

/** What a file files, as little of it as can be told to others: a file may hold half a million cells. */
export async function readReturns({ bytes, expected }: ReturnsFile): Promise<ReturnsRead> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const { sheets } = read.workbook;
  const { rows, faulty, errors, notices } = readReturnSheet(sheets, expected);
  const filed = new Set([...rows, ...faulty].map(({ row }) => row));
  return {
    ok: true,
    rows,
    faulty,
    errors: firstOf(errors),
    notices: firstOf(notices),
    sheets: sheets.flatMap((sheet) => headed(sheet, filed)),
  };
}

function headed(sheet: Sheet, filed: ReadonlySet<number>): readonly Sheet[] {
  const header = findHeader(sheet);
  if (header === null) return [];
  const rows = sheet.rows.flatMap((row) => {
    if (row.number === header.row) return [row];
    return filed.has(row.number) ? [{ ...row, cells: [] }] : [];
  });
  return [{ ...sheet, rows }];
}

function firstOf(problems: readonly SheetProblem[]): readonly SheetProblem[] {
  const most = WORKBOOK_LIMITS.problems;
  if (problems.length <= most) return problems;
  const message = `${(problems.length - most).toLocaleString('en-GB')} more places like these are not listed.`;
  return [...problems.slice(0, most), { sheet: null, row: null, column: null, message }];
}
