import { formatDate } from '../period/format-date.ts';
import { asTyped } from '../value/as-typed.ts';
import { formatExact } from '../value/format-exact.ts';
import type { Unit } from '../value/unit.ts';
import { checkFigure, type TypedFigure } from './check-figure.ts';
import type { ReturnContent, ReturnStatus } from './return-content.ts';

/** A figure as it is kept once a return is approved: what the record of a document keeps of a printed one. */
export interface FiledFigure {
  /** Period id. */
  readonly period: string;
  /** An exact decimal with the places typed; null where the status says that there is none. */
  readonly value: string | null;
  /** As typed; what was worked out, or is missing, in words. */
  readonly raw: string;
  readonly status: ReturnStatus;
  /** When an awaited figure is expected: "12 May 2024". */
  readonly expected: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Why there is no figure. */
  readonly note: string | null;
  /** Why a figure is revised; for the public. */
  readonly reason: string | null;
}

export interface FiledFor {
  /** Id of the period that is asked for. */
  readonly period: string;
  readonly unit: Unit;
  readonly decimals: number | null;
}

/**
 * The figures that a return files: that of its own period, then those it revises. One that cannot be read yet is left out, as in a
 * draft; of a return that `checkReturn` finds nothing wrong with all are there.
 */
export function filedFigures(content: ReturnContent, { period, unit, decimals }: FiledFor): FiledFigure[] {
  const revisions = content.revisions.map((revision) =>
    readable(revision, unit, decimals, {
      period: revision.period,
      status: 'REVISED',
      reason: wordsOf(revision.reason),
    }),
  );
  return [ownFigure(content, { period, unit, decimals }), ...revisions].filter((figure) => figure !== null);
}

function ownFigure(content: ReturnContent, { period, unit, decimals }: FiledFor): FiledFigure | null {
  const { status, expected } = content;
  if (status === 'AWAITED') {
    if (expected === null) return null;
    return { ...MISSING, period, status, raw: 'Awaited', expected: formatDate(expected) };
  }
  if (status === 'NOT_AVAILABLE') {
    return { ...MISSING, period, status, raw: 'Not available', note: wordsOf(content.reason) };
  }
  const reason = status === 'REVISED' ? wordsOf(content.reason) : null;
  return readable(content, unit, decimals, { period, status, reason });
}

const MISSING = {
  value: null,
  expected: null,
  numerator: null,
  denominator: null,
  note: null,
  reason: null,
} as const;

function readable(
  typed: TypedFigure,
  unit: Unit,
  decimals: number | null,
  rest: Pick<FiledFigure, 'period' | 'status' | 'reason'>,
): FiledFigure | null {
  const { value, numerator, denominator, problems } = checkFigure(typed, unit, decimals);
  if (value === null || problems.length > 0) return null;
  const raw = wordsOf(typed.value);
  return {
    ...MISSING,
    ...rest,
    value: raw === null ? value.toFixed(decimals ?? undefined) : asTyped(value, raw),
    raw: raw ?? formatExact(value, unit, decimals ?? 0),
    numerator: numerator === null ? null : asTyped(numerator, typed.numerator),
    denominator: denominator === null ? null : asTyped(denominator, typed.denominator),
  };
}

function wordsOf(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
