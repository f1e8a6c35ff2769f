import { LONGEST_TEXT } from '../text/longest-text.ts';
import { textFault } from '../text/text-fault.ts';
import { unescapeFormula } from '../text/unescape-formula.ts';
import type { ImportRow, ImportRowProblem } from './import-row.ts';
import { IMPORTED_STATUSES } from './imported-statuses.ts';
import { readImportedDecimal } from './read-imported-decimal.ts';

type Figure = Pick<ImportRow, 'value' | 'raw' | 'status' | 'numerator' | 'denominator' | 'note'>;
type FigureColumn = 'value' | 'raw' | 'status' | 'numerator' | 'denominator' | 'note';

export type FigureReading =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly problems: readonly ImportRowProblem[] };

/** Characters that need no looking at. */
const PLAIN = /^[ -~£]{0,60}$/;

/**
 * Reads what a row says of its figure. Without a status a value is final; without a value the status has to say why there is none.
 * What was printed is the value as written unless said. An apostrophe that the open data puts before what a spreadsheet would run is taken off.
 */
export function readImportedFigure(cell: (column: FigureColumn) => string): FigureReading {
  const problems: ImportRowProblem[] = [];
  const decimal = (column: 'value' | 'numerator' | 'denominator') => {
    const read = readImportedDecimal(cell(column));
    if (read.ok) return read.text;
    problems.push({ column, message: read.error });
    return null;
  };
  const text = (column: 'raw' | 'note', longest: number) => {
    const written = cell(column);
    const fault = PLAIN.test(written) ? null : textFault(written, longest);
    if (fault !== null) problems.push({ column, message: `The ${column} ${fault}.` });
    return unescapeFormula(written.trim());
  };
  const value = decimal('value');
  const numerator = decimal('numerator');
  const denominator = decimal('denominator');
  const raw = text('raw', LONGEST_TEXT.title);
  const note = text('note', LONGEST_TEXT.reason);
  const rule = ruleOf(cell('status'), value);
  if (problems.length > 0) return { ok: false, problems };
  if (typeof rule === 'string') return { ok: false, problems: [{ column: 'status', message: rule }] };
  const wrong = { always: value === null, never: value !== null, maybe: false }[rule.value];
  if (wrong) {
    const message =
      value === null
        ? 'The value is missing: write it, or the status that says why there is none.'
        : 'The status says that there is no figure, but there is a value.';
    return { ok: false, problems: [{ column: value === null ? 'value' : 'status', message }] };
  }
  return {
    ok: true,
    figure: {
      value,
      raw: raw === '' ? (value === null ? rule.words : cell('value').trim()) : raw,
      status: rule.status,
      numerator,
      denominator,
      note: note === '' ? null : note,
    },
  };
}

/** The rule of the status that a cell names, or why it names none. */
function ruleOf(cell: string, value: string | null) {
  const word = cell.trim().toLowerCase();
  if (word === '')
    return value === null
      ? 'The row has neither a value nor a status that says why there is none.'
      : IMPORTED_STATUSES.final;
  if (Object.hasOwn(IMPORTED_STATUSES, word))
    return IMPORTED_STATUSES[word as keyof typeof IMPORTED_STATUSES];
  const words = Object.keys(IMPORTED_STATUSES).join(', ');
  return `"${word.slice(0, 80)}" is no status. It is one of ${words}.`;
}
