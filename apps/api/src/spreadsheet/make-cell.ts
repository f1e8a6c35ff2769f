import { isoDate } from '@dial/domain/period/iso-date';
import { plainNumber } from '@dial/domain/spreadsheet/plain-number';
import type { Cell } from '@dial/domain/spreadsheet/sheet';
import { dateFromSerial } from 'numfmt';
import type { NumberFormat } from './number-format.ts';
import { unescapeText } from './unescape-text.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

/** A cell as a worksheet writes it. */
export interface WrittenCell {
  /** Letters. */
  readonly column: string;
  /** `t`: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  /** What stands in `v`, or the text of `is`; null where neither does. */
  readonly value: string | null;
  /** Without "="; null where there is none. */
  readonly formula: string | null;
  readonly format: NumberFormat;
}

export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly from1904: boolean;
}

/** Days between the two ways of counting dates. */
const DAYS_1900_TO_1904 = 1462;
/** 31 December 9999: the last day that spreadsheets know. */
const LAST_SERIAL = 2_958_465;

/** What a written cell holds and shows. */
export function makeCell(written: WrittenCell, context: CellContext): Cell {
  const { column, formula, value } = written;
  const base = { column, formula, number: null, date: null, isPercent: false, mergedWith: null };
  const text = (words: string): Cell => ({
    ...base,
    kind: words === '' && formula === null ? 'empty' : 'text',
    text: short(words),
  });
  if (value === null) return { ...base, kind: 'empty', text: '' };
  switch (written.type) {
    case 's':
      return text(context.sharedStrings[Number(value)] ?? '');
    case 'str':
    case 'inlineStr':
      return text(unescapeText(value));
    case 'b':
      return { ...base, kind: 'boolean', text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { ...base, kind: 'error', text: short(value) };
    case 'd':
      return {
        ...base,
        kind: 'date',
        text: short(value),
        date: /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? null,
      };
    default:
      return value.trim() === ''
        ? { ...base, kind: 'empty', text: '' }
        : numberCell(base, value.trim(), written, context);
  }
}

function numberCell(
  base: Omit<Cell, 'kind' | 'text'>,
  value: string,
  { format }: WrittenCell,
  { from1904 }: CellContext,
): Cell {
  const number = plainNumber(value);
  if (number === null) return { ...base, kind: 'error', text: short(value) };
  const { isDate, isPercent } = format;
  const serial = Number(number) + (isDate && from1904 ? DAYS_1900_TO_1904 : 0);
  const shown = { ...base, number, text: short(format.show(serial)) };
  return isDate ? { ...shown, kind: 'date', date: dayOf(serial) } : { ...shown, kind: 'number', isPercent };
}

/** ISO date of a serial; null for a time of day and for what is no day. */
function dayOf(serial: number): string | null {
  if (serial < 1 || serial >= LAST_SERIAL + 1) return null;
  const [year = 0, month = 0, day = 0] = dateFromSerial(Math.floor(serial)) ?? [];
  return year === 0 ? null : isoDate(year, month, day);
}

function short(text: string): string {
  if (text.length <= WORKBOOK_LIMITS.cellLength) return text;
  throw new UnreadableFile(
    `A cell has more than ${WORKBOOK_LIMITS.cellLength.toLocaleString('en-GB')} characters.`,
  );
}
