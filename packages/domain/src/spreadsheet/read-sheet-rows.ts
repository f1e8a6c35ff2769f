import type { ReturnContent } from '../return/return-content.ts';
import { cellWords, isFilled } from './cell-words.ts';
import type { ExpectedReturn } from './expected-return.ts';
import type { Header } from './find-header.ts';
import { otherTemplate } from './other-template.ts';
import { readReturnRow } from './read-return-row.ts';
import { FILL_IN_COLUMNS, RETURN_COLUMNS, type ReturnColumn } from './return-columns.ts';
import type { Cell, Row, Sheet } from './sheet.ts';
import type { SheetProblem } from './sheet-problem.ts';

/** A row that files something. */
export interface FiledRow {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  /** Letters of the column that holds the Id. */
  readonly idColumn: string;
  readonly content: ReturnContent;
  /** Something in the row is an error: it may not be applied. */
  readonly faulty: boolean;
  /** The columns of those errors. */
  readonly unread: readonly ReturnColumn[];
}

export interface SheetRows {
  readonly filed: readonly FiledRow[];
  /** Every Id of the sheet, filled in or not. */
  readonly ids: readonly string[];
  readonly errors: readonly SheetProblem[];
  readonly notices: readonly SheetProblem[];
}

/** The rows under a sheet's header. A row whose fill-in columns are empty files nothing, whatever else it says. */
export function readSheetRows(
  sheet: Sheet,
  header: Header,
  expected: ReadonlyMap<string, ExpectedReturn>,
): SheetRows {
  const filed: FiledRow[] = [];
  const errors: SheetProblem[] = [];
  const notices: SheetProblem[] = [];
  const idColumn = header.columns.get('id') ?? 'A';
  const rows = sheet.rows
    .filter(({ number }) => number > header.row)
    .map((row) => ({ row, cells: byColumn(row, header) }));
  const ids = rows.map(({ cells }) => cellWords(cells.get('id'))).filter((id) => id !== '');
  if (ids.length > 0 && !ids.some((id) => expected.has(id))) {
    const message = otherTemplate(ids, [...expected.keys()]);
    return { filed, ids, notices, errors: [{ sheet: sheet.name, row: null, column: null, message }] };
  }

  for (const { row, cells } of rows) {
    const at = (column: ReturnColumn | null, message: string): SheetProblem => ({
      sheet: sheet.name,
      row: row.number,
      column: column === null ? null : (header.columns.get(column) ?? null),
      message,
    });
    const id = cellWords(cells.get('id'));
    const filled = FILL_IN_COLUMNS.some((column) => isFilled(cells.get(column)));
    const known = expected.get(id);
    if (id !== '' || filled) notices.push(...mergedAway(cells).map((each) => at(each.column, each.message)));
    if (id === '' && filled) errors.push(at('id', withoutId(cells)));
    if (id !== '' && known === undefined) {
      const message = `"${id}" is not the Id of a return that you can file here.`;
      if (filled) errors.push(at('id', message));
      else notices.push(at('id', `${message} Nothing is filled in, so the row is passed over.`));
    }
    if (known === undefined || !filled) continue;
    const read = readReturnRow(cells, known);
    errors.push(...read.errors.map((each) => at(each.column, each.message)));
    notices.push(...read.notices.map((each) => at(each.column, each.message)));
    if (row.hidden) notices.push(at(null, 'The row is hidden; it is read all the same.'));
    const unread = read.errors.map(({ column }) => column);
    const faulty = unread.length > 0;
    filed.push({ id, sheet: sheet.name, row: row.number, idColumn, content: read.content, faulty, unread });
  }
  return { filed, ids, errors, notices };
}

function byColumn(row: Row, header: Header): ReadonlyMap<ReturnColumn, Cell> {
  const byLetters = new Map(row.cells.map((cell) => [cell.column, cell]));
  const cells = new Map<ReturnColumn, Cell>();
  for (const [name, column] of header.columns) {
    const cell = byLetters.get(column);
    if (cell !== undefined) cells.set(name, cell);
  }
  return cells;
}

function withoutId(cells: ReadonlyMap<ReturnColumn, Cell>): string {
  const merged = cells.get('id')?.mergedWith ?? null;
  if (merged !== null)
    return `The Id of this row is merged with ${merged}. Undo the merge and give each row its own Id.`;
  return 'Something is filled in, but the row has no Id. Copy the Id from the template.';
}

/** What is merged into another cell holds nothing of its own: the figure or words there are the first cell's alone. */
function mergedAway(cells: ReadonlyMap<ReturnColumn, Cell>) {
  return FILL_IN_COLUMNS.flatMap((column) => {
    const first = cells.get(column)?.mergedWith ?? null;
    if (first === null) return [];
    const message = `${RETURN_COLUMNS[column]} is merged with ${first}: what stands there is read for that cell alone, and this one as empty.`;
    return [{ column, message }];
  });
}
