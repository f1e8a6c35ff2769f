import type { CellReading } from './cell-reading.ts';
import { cellWords } from './cell-words.ts';
import { readWrittenDate } from './read-written-date.ts';
import type { Cell } from './sheet.ts';
import { formulaNotice, unusableCell } from './unusable-cell.ts';

/** The ISO date of a cell, null where it is empty. A bare number is an error: nobody can see which day it is. */
export function readDateCell(cell: Cell | undefined, name: string): CellReading<string | null> {
  if (cell === undefined) return { ok: true, value: null, notices: [] };
  const unusable = unusableCell(cell, name);
  if (unusable !== null) return { ok: false, error: unusable };
  const shown = cellWords(cell);
  if (shown === '') return { ok: true, value: null, notices: [] };
  if (cell.kind === 'date' && cell.date !== null)
    return { ok: true, value: cell.date, notices: formulaNotice(cell, name) };
  if (cell.kind !== 'text')
    return {
      ok: false,
      error: `${name} shows "${shown}", which is not a date. Format the cell as a date and type the day again.`,
    };
  const read = readWrittenDate(shown);
  if (!read.ok) return { ok: false, error: `${name}: ${read.error}` };
  const notices = [...formulaNotice(cell, name), ...read.notices.map((notice) => `${name}: ${notice}`)];
  return { ok: true, value: read.value, notices };
}
