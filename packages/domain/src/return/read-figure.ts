import type { Decimal } from '../value/decimal.ts';
import { formatExact } from '../value/format-exact.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import { UNITS, type Unit, type UnitStyle } from '../value/unit.ts';

export type FigureResult =
  /** `notice` says how the text was read where a reader could have meant something else. */
  | { readonly ok: true; readonly value: Decimal; readonly notice: string | null }
  | { readonly ok: false; readonly error: string };

/** What else is understood after a figure, beside the unit's own suffix; lower case, without spaces. */
const OTHER_SUFFIXES: Partial<Record<Unit, readonly string[]>> = {
  '%': ['percent', 'pc'],
  '£m': ['million'],
  million: ['m'],
  tCO2: ['tco₂', 'tonnesco2'],
};

/** A figure of so many millions is none of a council's: whoever types it without an m means pounds, or people. */
const TOO_MANY_MILLIONS = 10_000;

/** Sign, pound, sign, digits with commas, points and spaces, and what follows them. */
const TYPED = /^([+\-−–]?) ?(£?) ?([+\-−–]?) ?([\d.,](?:[\d., ]*[\d.,])?) ?(.*)$/;

/**
 * Reads what a person types as a figure in a unit. Understood: spaces around it, commas or spaces between thousands (spaces are
 * said back), £ and the unit's own words ("98.3%", "£1.72m", "18.6 days"), a minus of any kind. £m and million take the figure
 * in millions with or without the m: "£1.72" is £1.72m and said back, since `001` prints it so; from 10,000 on the m must be there.
 * Refused with a sentence: another unit's sign, a comma where thousands do not part ("1,72"), k and bn, fractions, ranges, two numbers.
 */
export function readFigure(typed: string, unit: Unit): FigureResult {
  const text = typed.replace(/\s+/gu, ' ').trim();
  if (text === '') return refused('Type a figure.');
  const [, before, pound, after, digits, rest] = TYPED.exec(text) ?? [];
  if (digits === undefined || rest === undefined || !/\d/.test(digits)) {
    return refused(`"${text}" is not a number. Where there is none, choose the status that says why.`);
  }
  if (before && after) return refused(`"${text}" has two signs.`);
  const style: UnitStyle = UNITS[unit];
  if (pound && style.prefix !== '£')
    return refused(`The figure is asked for ${inUnit(unit)}, not in pounds.`);
  const suffix = rest.replaceAll(' ', '').toLowerCase();
  if (!suffixesOf(unit).has(suffix)) return refused(whyNot(text, rest, unit));
  const read = readDigits(digits, text);
  if (!read.ok) return read;
  const value = before || after ? signed(read.value, before || after) : read.value;
  if (style.scale > 1 && suffix === '' && value.abs().gte(TOO_MANY_MILLIONS)) {
    return refused(
      `The figure is asked for in millions. Write ${formatExact(value.div(style.scale), 'number', 0)} for "${text}", or put an m behind it.`,
    );
  }
  const saidBack = digits.includes(' ') || (pound && style.scale > 1 && suffix === '');
  return { ok: true, value, notice: saidBack ? `Read as ${formatExact(value, unit, 0)}.` : null };
}

function suffixesOf(unit: Unit): ReadonlySet<string> {
  const style: UnitStyle = UNITS[unit];
  const own = [style.suffix, style.suffixOfOne ?? ''].map((words) => words.replaceAll(' ', '').toLowerCase());
  return new Set(['', ...own, ...(OTHER_SUFFIXES[unit] ?? [])]);
}

/** Why what follows the digits cannot stand there. */
function whyNot(text: string, rest: string, unit: Unit): string {
  if (/^(k|m|mn|million|b|bn|billion|thousand)$/i.test(rest)) {
    return `Write the figure in full ${inUnit(unit)}, without "${rest}".`;
  }
  if (/\d/.test(rest)) return `"${text}" holds more than one number.`;
  return `The figure is asked for ${inUnit(unit)}, so "${rest}" cannot follow it.`;
}

function inUnit(unit: Unit): string {
  if (unit === 'number') return 'as a plain number';
  if (unit === '£') return 'in pounds';
  return unit === '£m' ? 'in millions of pounds' : `in ${unit}`;
}

function readDigits(digits: string, text: string): FigureResult {
  const grouped = /^\d{1,3}(?: \d{3})+(?:\.\d*)?$/.test(digits);
  if (digits.includes(' ') && !grouped) return refused(`"${text}" holds more than one number.`);
  // A point without digits on one side of it is understood, so that typing "98.3" passes no error on its way.
  const plain = digits.replaceAll(' ', '').replace(/^\./, '0.').replace(/\.$/, '');
  const read = parseDecimal(plain);
  if (!read.ok) return refused(`${read.error}.`);
  return { ok: true, value: read.value, notice: null };
}

const signed = (value: Decimal, sign: string | undefined): Decimal => (sign === '+' ? value : value.neg());

const refused = (error: string): FigureResult => ({ ok: false, error });
