import type { ReturnContent } from '../return/return-content.ts';
import { foldText } from '../text/fold-text.ts';
import { joinWords } from '../text/join-words.ts';
import { checkHeader } from './check-header.ts';
import { columnOrder } from './column-order.ts';
import type { ExpectedReturn } from './expected-return.ts';
import { findHeader } from './find-header.ts';
import { type FiledRow, readSheetRows } from './read-sheet-rows.ts';
import { HOW_TO_SHEET, RETURN_COLUMNS, type ReturnColumn } from './return-columns.ts';
import type { Sheet } from './sheet.ts';
import type { SheetProblem } from './sheet-problem.ts';

export interface FaultyRow {
  readonly id: string;
  readonly row: number;
  readonly content: ReturnContent;
  /** Those that hold an error, of which nothing more can be said. */
  readonly unread: readonly ReturnColumn[];
}

export interface ReturnSheetReading {
  /** What is filed, in the file's order, each return once. To be applied only where there are no errors at all. */
  readonly rows: readonly { readonly id: string; readonly row: number; readonly content: ReturnContent }[];
  /** The other rows that file something, as far as they can be read: to be checked with the rest, so that all is said at once. */
  readonly faulty: readonly FaultyRow[];
  /** Everything that is wrong with the file, by sheet, row and column. */
  readonly errors: readonly SheetProblem[];
  /** What was read otherwise than a person may think, and what was not read. */
  readonly notices: readonly SheetProblem[];
}

/**
 * What a filled-in returns template files. Columns are found by their header names; a return whose fill-in columns are empty
 * is not in `rows`, which means "nothing filed", not "emptied". A figure is a plain decimal in the indicator's unit. A content
 * says nothing of revisions and of the question about unusual figures: keep what the draft has.
 *
 * @param expected the returns that the person may file, of one edition
 */
export function readReturnSheet(
  sheets: readonly Sheet[],
  expected: readonly ExpectedReturn[],
): ReturnSheetReading {
  const errors: SheetProblem[] = [];
  const notices: SheetProblem[] = [];
  const filed: FiledRow[] = [];
  const ids = new Set<string>();
  const byId = new Map(expected.map((each) => [each.id, each]));
  let headers = 0;
  for (const sheet of sheets) {
    const header = findHeader(sheet);
    if (header === null) {
      notices.push(...notRead(sheet));
      continue;
    }
    headers += 1;
    const checked = checkHeader(sheet, header);
    errors.push(...checked.errors);
    notices.push(...checked.notices);
    if (!header.columns.has('id')) continue;
    const read = readSheetRows(sheet, header, byId);
    filed.push(...read.filed);
    errors.push(...read.errors);
    notices.push(...read.notices);
    for (const id of read.ids) ids.add(id);
  }
  if (headers === 0) errors.push(aboutFile(NO_TEMPLATE));
  const repeated = repetitions(filed);
  const absent = expected.filter(({ id, owed }) => owed && !ids.has(id));
  if (headers > 0 && errors.length === 0 && absent.length > 0) notices.push(aboutFile(left(absent)));
  const twice = new Set(repeated.flatMap((rows) => rows.map(({ id }) => id)));
  const order = inFileOrder(sheets);
  return {
    rows: filed
      .filter(({ id, faulty }) => !faulty && !twice.has(id))
      .map(({ id, row, content }) => ({ id, row, content })),
    faulty: filed
      .filter(({ id, faulty }) => faulty && !twice.has(id))
      .map(({ id, row, content, unread }) => ({ id, row, content, unread })),
    errors: [...errors, ...repeated.flatMap(sayRepeated)].sort(order),
    notices: notices.sort(order),
  };
}

const NO_TEMPLATE = `No sheet has a row with the template's column names (${Object.values(RETURN_COLUMNS).join(', ')}). Fill in the template and upload that.`;

const aboutFile = (message: string): SheetProblem => ({ sheet: null, row: null, column: null, message });

function notRead(sheet: Sheet): readonly SheetProblem[] {
  if (sheet.rows.length === 0 || foldText(sheet.name) === foldText(HOW_TO_SHEET)) return [];
  const message = "The sheet has no row with the template's column names and is not read.";
  return [{ sheet: sheet.name, row: null, column: null, message }];
}

function left(absent: readonly ExpectedReturn[]): string {
  return absent.length === 1
    ? `The return "${absent[0]?.title}" is not in the file and stays owed.`
    : `${absent.length} returns that are owed are not in the file.`;
}

/** The rows that file one return more than once, together. */
function repetitions(filed: readonly FiledRow[]): readonly (readonly FiledRow[])[] {
  return [...Map.groupBy(filed, ({ id }) => id).values()].filter((rows) => rows.length > 1);
}

/** Rows that the error of each of them names. */
const MOST_NAMED = 10;

function sayRepeated(rows: readonly FiledRow[]): readonly SheetProblem[] {
  const several = new Set(rows.map(({ sheet }) => sheet)).size > 1;
  const named = rows
    .slice(0, MOST_NAMED)
    .map(({ sheet, row }) => (several ? `${row} of ${sheet}` : `${row}`));
  const others = rows.length - named.length;
  const places = joinWords(others > 0 ? [...named, `${others} more`] : named);
  return rows.map(({ id, sheet, row, idColumn }) => ({
    sheet,
    row,
    column: idColumn,
    message: `The return ${id} is filled in more than once: in rows ${places}. Keep one of them.`,
  }));
}

/** Compares the places of problems as they stand in the file; what is about the whole of it comes first. */
export function inFileOrder(sheets: readonly Sheet[]) {
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = ({ sheet }: SheetProblem) => (sheet === null ? -1 : (places.get(sheet) ?? -1));
  return (one: SheetProblem, other: SheetProblem): number =>
    place(one) - place(other) ||
    (one.row ?? 0) - (other.row ?? 0) ||
    columnOrder(one.column ?? '', other.column ?? '');
}
