import Big from 'big.js';
import { readFigure } from '../return/read-figure.ts';
import { UNITS, type Unit } from '../value/unit.ts';
import type { CellReading } from './cell-reading.ts';
import { cellWords } from './cell-words.ts';
import { isMissingWord } from './is-missing-word.ts';
import { isShownScaled } from './is-shown-scaled.ts';
import { RETURN_COLUMNS } from './return-columns.ts';
import type { Cell } from './sheet.ts';
import { STATUS_WORDS } from './status-words.ts';
import { formulaNotice, unusableCell } from './unusable-cell.ts';

/**
 * The figure of a cell as a plain decimal in the unit ("98.3" for 98.3%), null where the cell is empty; as typed where it needs
 * its letter ("10,000m" in £m). A percent cell is read as it is shown, in an indicator in % alone. Dates, booleans, errors, words
 * for a missing figure and numbers that are shown in thousands or millions are errors that say what the cell shows.
 *
 * @param name the header name of its column
 * @param orUnit what a text may be in instead: parts are counts, or pounds
 */
export function readFigureCell(
  cell: Cell | undefined,
  name: string,
  unit: Unit,
  orUnit: Unit = unit,
): CellReading<string | null> {
  if (cell === undefined) return { ok: true, value: null, notices: [] };
  const unusable = unusableCell(cell, name);
  if (unusable !== null) return { ok: false, error: unusable };
  const shown = cellWords(cell);
  if (shown === '') return { ok: true, value: null, notices: [] };
  const text = figureText(cell, shown, name, unit);
  if (!text.ok) return text;
  const asAsked = readFigure(text.value, unit);
  const instead = asAsked.ok ? asAsked : readFigure(text.value, orUnit);
  const read = instead.ok ? instead : asAsked;
  if (!read.ok) return { ok: false, error: `${name}: ${read.error}` };
  const plain = read.value.eq(0) ? '0' : read.value.toFixed();
  const own = read.notice === null ? [] : [`${name}: ${read.notice}`];
  return {
    ok: true,
    value: readFigure(plain, unit).ok ? plain : text.value,
    notices: [...formulaNotice(cell, name), ...text.notices, ...own],
  };
}

/** The text whose figure is to be read. */
function figureText(cell: Cell, shown: string, name: string, unit: Unit): CellReading<string> {
  if (cell.kind === 'boolean')
    return { ok: false, error: `${name} shows ${shown}, which is no figure. Type the figure.` };
  if (cell.kind === 'date') {
    return {
      ok: false,
      error: `${name} shows "${shown}", a date or a time: spreadsheets make one of figures such as 3/24. Format the cell as a number and type the figure again.`,
    };
  }
  if (cell.kind === 'number' && cell.number !== null) return numberText(cell, cell.number, shown, name, unit);
  if (!isMissingWord(shown)) return { ok: true, value: shown, notices: [] };
  const { AWAITED, NOT_AVAILABLE } = STATUS_WORDS;
  return {
    ok: false,
    error: `${name} says "${shown}", which is no figure. Leave it empty and say "${NOT_AVAILABLE}" or "${AWAITED}" in the ${RETURN_COLUMNS.status} column; for none at all type 0.`,
  };
}

function numberText(cell: Cell, plain: string, shown: string, name: string, unit: Unit): CellReading<string> {
  const hundredfold = new Big(plain).times(100).toFixed();
  if (cell.isPercent && unit === '%') return { ok: true, value: hundredfold, notices: [] };
  if (cell.isPercent) {
    return {
      ok: false,
      error: `${name} shows "${shown}", a percentage; asked for is a figure in the unit "${unit}". Format the cell as a number and type the figure again.`,
    };
  }
  if (isShownScaled(plain, shown)) {
    return {
      ok: false,
      error: `${name} shows "${shown}" but holds ${plain}: its format hides thousands or millions. Format it as a plain number and type the figure in the unit "${unit}".`,
    };
  }
  const size = new Big(plain).abs();
  const tiny = UNITS[unit].isShare && size.gt(0) && size.lte(1);
  return {
    ok: true,
    value: plain,
    notices: tiny
      ? [`${name} ${plain} is read as ${plain}%. If ${hundredfold}% is meant, type ${hundredfold}.`]
      : [],
  };
}
