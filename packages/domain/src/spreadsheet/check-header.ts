import { joinWords } from '../text/join-words.ts';
import { columnOrder } from './column-order.ts';
import type { Header } from './find-header.ts';
import { FILL_IN_COLUMNS, RETURN_COLUMNS } from './return-columns.ts';
import type { Sheet } from './sheet.ts';
import type { SheetProblem } from './sheet-problem.ts';

interface Problems {
  readonly errors: readonly SheetProblem[];
  readonly notices: readonly SheetProblem[];
}

/** What is wrong with a sheet's columns, and what to tell of them and of what is hidden. */
export function checkHeader(sheet: Sheet, header: Header): Problems {
  const { row, columns, repeated, extra } = header;
  const at = (column: string | null, message: string): SheetProblem => ({
    sheet: sheet.name,
    row,
    column,
    message,
  });
  const missing = (['id', ...FILL_IN_COLUMNS] as const).filter((name) => !columns.has(name));
  const errors = [
    ...missing.map((name) =>
      at(
        null,
        `The column ${RETURN_COLUMNS[name]} is missing. Put it back, empty where there is nothing to say.`,
      ),
    ),
    ...repeated.map(({ column, name }) =>
      at(
        column,
        `The column ${RETURN_COLUMNS[name]} stands in ${columns.get(name)} and in ${column}. Keep one.`,
      ),
    ),
  ];
  const notices = extra.map(({ column, text }) =>
    at(column, `The column "${text}" is not one of the template's and is not read.`),
  );
  if (sheet.hidden)
    notices.unshift({ ...at(null, 'The sheet is hidden; it is read all the same.'), row: null });
  const hidden = [...columns.values()]
    .filter((column) => sheet.hiddenColumns.includes(column))
    .sort(columnOrder);
  if (hidden.length > 0) {
    const message =
      hidden.length === 1
        ? `Column ${hidden[0]} is hidden; it is read all the same.`
        : `Columns ${joinWords(hidden)} are hidden; they are read all the same.`;
    notices.push({ ...at(hidden[0] ?? null, message), row: null });
  }
  return { errors, notices };
}
