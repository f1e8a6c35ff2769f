import { parsePeriod } from '../period/parse-period.ts';
import type { PeriodKind } from '../period/period.ts';
import { readFigure } from '../return/read-figure.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Unit } from '../value/unit.ts';
import type { TargetCadence } from './target.ts';

/** A target as an editor types it: a level, or both bounds of a range; all three empty to take it back. */
export interface TypedTarget {
  readonly cadence: TargetCadence;
  /** Period id; null where it is standing. */
  readonly period: string | null;
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
}

export type ReadTarget =
  | { readonly form: 'level'; readonly value: Decimal; readonly raw: string }
  | { readonly form: 'range'; readonly lower: Decimal; readonly upper: Decimal; readonly raw: string }
  | { readonly form: 'none' };

interface TargetProblem {
  readonly field: 'period' | 'value' | 'lower' | 'upper';
  readonly message: string;
}

export type TargetResult =
  | { readonly ok: true; readonly target: ReadTarget }
  | { readonly ok: false; readonly problems: readonly TargetProblem[] };

/** What a target's cadence may be for. */
const KINDS: Readonly<Record<TargetCadence, readonly PeriodKind[]>> = {
  period: [
    'quarter',
    'half-year',
    'month',
    'term',
    'rolling-12-months',
    'as-at',
    'several-years',
    'programme',
  ],
  'year-to-date': ['year-to-date', 'academic-year-to-date'],
  year: ['financial-year', 'academic-year', 'calendar-year'],
  standing: [],
};

const WANTED: Readonly<Record<TargetCadence, string>> = {
  period: 'Choose a period shorter than a year, or set the target of the year.',
  'year-to-date': 'Choose a year to date.',
  year: 'Choose a year.',
  standing: 'A standing target is for no period.',
};

/**
 * Reads a typed target in its indicator's unit; or what is wrong with it, by field.
 *
 * @param isShare the indicator is a part of a whole: its target lies from 0 to 100%
 */
export function readTarget(typed: TypedTarget, unit: Unit, isShare = false): TargetResult {
  const problems: TargetProblem[] = [];
  const read = (field: 'value' | 'lower' | 'upper'): Decimal | null => {
    const text = typed[field] ?? '';
    if (text.trim() === '') return null;
    const figure = readFigure(text, unit);
    if (figure.ok && isShare && unit === '%' && (figure.value.lt(0) || figure.value.gt(100))) {
      problems.push({ field, message: 'A share lies from 0 to 100%.' });
      return null;
    }
    if (figure.ok) return figure.value;
    problems.push({ field, message: figure.error });
    return null;
  };
  if (!fits(typed)) problems.push({ field: 'period', message: WANTED[typed.cadence] });
  const value = read('value');
  const lower = read('lower');
  const upper = read('upper');
  if (problems.length > 0) return { ok: false, problems };
  const wrong = (field: TargetProblem['field'], message: string): TargetResult => ({
    ok: false,
    problems: [{ field, message }],
  });
  if (lower === null && upper === null) {
    if (value === null) return { ok: true, target: { form: 'none' } };
    return { ok: true, target: { form: 'level', value, raw: wordsOf(typed.value) } };
  }
  if (value !== null) return wrong('value', 'Type a figure, or the two bounds of a range, not both.');
  if (lower === null) return wrong('lower', 'Type the lower bound too.');
  if (upper === null) return wrong('upper', 'Type the upper bound too.');
  if (lower.gt(upper)) return wrong('upper', 'The upper bound lies below the lower one.');
  const raw = `${wordsOf(typed.lower)} to ${wordsOf(typed.upper)}`;
  return { ok: true, target: { form: 'range', lower, upper, raw } };
}

function fits({ cadence, period }: TypedTarget): boolean {
  if (period === null) return cadence === 'standing';
  const read = parsePeriod(period);
  return read.ok && KINDS[cadence].includes(read.period.kind);
}

const wordsOf = (text: string | null) => (text ?? '').trim();
