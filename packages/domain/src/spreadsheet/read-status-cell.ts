import { RETURN_STATUSES, type ReturnStatus } from '../return/return-content.ts';
import { foldText } from '../text/fold-text.ts';
import { joinWords } from '../text/join-words.ts';
import type { CellReading } from './cell-reading.ts';
import { cellWords } from './cell-words.ts';
import type { Cell } from './sheet.ts';
import { STATUS_WORDS } from './status-words.ts';
import { formulaNotice, unusableCell } from './unusable-cell.ts';

/** The status that a cell says in any case of letters; final where it says nothing. */
export function readStatusCell(cell: Cell | undefined, name: string): CellReading<ReturnStatus> {
  if (cell === undefined) return { ok: true, value: 'FINAL', notices: [] };
  const unusable = unusableCell(cell, name);
  if (unusable !== null) return { ok: false, error: unusable };
  const shown = cellWords(cell);
  if (shown === '') return { ok: true, value: 'FINAL', notices: [] };
  const status = RETURN_STATUSES.find((each) => foldText(STATUS_WORDS[each]) === foldText(shown));
  if (status === undefined) {
    const words = joinWords(RETURN_STATUSES.map((each) => STATUS_WORDS[each]));
    return { ok: false, error: `${name} says "${shown}", which is none of ${words}.` };
  }
  return { ok: true, value: status, notices: formulaNotice(cell, name) };
}
