import { foldText } from '../text/fold-text.ts';
import { cellWords } from './cell-words.ts';
import { RETURN_COLUMNS, type ReturnColumn } from './return-columns.ts';
import type { Row, Sheet } from './sheet.ts';

export interface Header {
  /** Row number. */
  readonly row: number;
  /** Letters of each column that was found; the first where a name stands twice. */
  readonly columns: ReadonlyMap<ReturnColumn, string>;
  /** Letters of further columns with a name that is taken. */
  readonly repeated: readonly { readonly column: string; readonly name: ReturnColumn }[];
  /** Columns with a name that the template does not have. */
  readonly extra: readonly { readonly column: string; readonly text: string }[];
}

/** A header may stand under a title or a note, but not far under. */
const MOST_ROWS = 30;
/** One or two of the words may stand in any table. */
const FEWEST_NAMES = 3;

const NAMES = new Map<string, ReturnColumn>(
  Object.entries(RETURN_COLUMNS).map(([key, name]) => [foldText(name), key as ReturnColumn]),
);

/** As templates said it before. */
NAMES.set(foldText('Last quarter'), 'lastFigure');

/** The row of a sheet that names the template's columns, in any order and any case; null where none of the first rows does. */
export function findHeader(sheet: Sheet): Header | null {
  let best: Header | null = null;
  for (const row of sheet.rows.slice(0, MOST_ROWS)) {
    const header = readHeader(row);
    if (header.columns.size >= FEWEST_NAMES && header.columns.size > (best?.columns.size ?? 0)) best = header;
  }
  return best;
}

function readHeader(row: Row): Header {
  const columns = new Map<ReturnColumn, string>();
  const repeated: { column: string; name: ReturnColumn }[] = [];
  const extra: { column: string; text: string }[] = [];
  for (const cell of row.cells) {
    const text = cellWords(cell);
    const name = NAMES.get(foldText(text));
    if (text === '' || cell.mergedWith !== null) continue;
    if (name === undefined) extra.push({ column: cell.column, text });
    else if (columns.has(name)) repeated.push({ column: cell.column, name });
    else columns.set(name, cell.column);
  }
  return { row: row.number, columns, repeated, extra };
}
