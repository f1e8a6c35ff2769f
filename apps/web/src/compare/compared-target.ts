import { type RowTarget, rowTarget } from '../shared/target/row-target.ts';
import type { ComparedRow } from './compared-row.ts';
import { isPlainFigure } from './quoted.ts';

export interface ComparedTarget extends RowTarget {
  /** "at least", "at most"; empty where neither is said. */
  readonly sense: string;
  /** "for the whole of 2023-24"; null where there is no target. */
  readonly period: string | null;
}

type Row = Pick<ComparedRow, 'ratedTarget' | 'targetRaw' | 'unit' | 'decimals' | 'polarity' | 'targetFor'>;

/** A row's target as the indicator's page says it: a target of a year stands beside no quarter's figure unsaid. */
export function comparedTarget(row: Row): ComparedTarget {
  const target = rowTarget(row);
  // Words of a document say their own sense.
  const isFigure = target.figure !== null || (target.printed !== null && isPlainFigure(target.printed));
  const sense = isFigure ? (SENSES[row.polarity] ?? '') : '';
  const isSaid = target.figure !== null || target.printed !== null;
  return { ...target, sense, period: isSaid ? row.targetFor : null };
}

const SENSES: Readonly<Partial<Record<ComparedRow['polarity'], string>>> = {
  HIGHER_IS_BETTER: 'at least',
  LOWER_IS_BETTER: 'at most',
};
