import { decimalPlaces } from '@dial/domain/value/decimal-places';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import { figureWords } from '../figure-words.ts';

export interface RowTarget {
  /** The target that was rated against; null where there is none. */
  readonly figure: string | null;
  /** What the edition prints, where that says something else. */
  readonly printed: string | null;
}

interface TargetRow {
  readonly ratedTarget: string | null;
  readonly targetRaw: string | null;
  readonly unit: string;
  readonly decimals: number | null;
}

/** A target of a row for readers: the figure that it was rated against, and the printed text where the two differ. */
export function rowTarget({ ratedTarget, targetRaw, unit, decimals }: TargetRow): RowTarget {
  if (ratedTarget === null) return { figure: null, printed: targetRaw };
  const figure = figureWords(ratedTarget, unit, places(ratedTarget, decimals));
  const same = targetRaw === null || firstFigure(targetRaw) === firstFigure(ratedTarget);
  // "n/a" stands in another cell of the row than the target that was rated against.
  const silent = targetRaw === null || firstFigure(targetRaw) === null;
  return { figure, printed: same || silent ? null : targetRaw };
}

/** A target may have more decimals than its indicator's figures: 157.5 homes a year in quarters. Two are enough to read. */
function places(target: string, decimals: number | null): number | null {
  const read = parseDecimal(target);
  return read.ok && decimals !== null ? Math.max(decimals, Math.min(decimalPlaces(read.value), 2)) : decimals;
}

/** The first number in a text, without trailing zeros: "17% oj decis" and "17" are the same. */
function firstFigure(text: string): string | null {
  const digits = /[\d,]+(?:\.\d+)?/.exec(text)?.[0] ?? '';
  const read = parseDecimal(digits);
  return read.ok ? read.value.toFixed() : null;
}
