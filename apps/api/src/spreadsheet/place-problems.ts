import type { FieldError } from '@dial/database/write/write-result';
import { findHeader } from '@dial/domain/spreadsheet/find-header';
import { isReturnColumn } from '@dial/domain/spreadsheet/return-columns';
import type { Sheet } from '@dial/domain/spreadsheet/sheet';
import type { SheetProblem } from '@dial/domain/spreadsheet/sheet-problem';

/** What is wrong with rows that were read, by "rows.ROW.field", at their places in the file. */
export function placeProblems(
  errors: readonly FieldError[],
  sheets: readonly Sheet[],
): readonly SheetProblem[] {
  const filled = sheets.flatMap((sheet) => {
    const header = findHeader(sheet);
    return header === null ? [] : [{ sheet, header }];
  });
  return errors.map(({ field, message }) => {
    const [, number, name = ''] = /^rows\.(\d+)\.(\w+)/.exec(field) ?? [];
    const row = number === undefined ? null : Number(number);
    const place = filled.find(({ sheet }) => sheet.rows.some((each) => each.number === row));
    if (row === null || place === undefined) return { sheet: null, row: null, column: null, message };
    const column = isReturnColumn(name) ? (place.header.columns.get(name) ?? null) : null;
    return { sheet: place.sheet.name, row, column, message };
  });
}
