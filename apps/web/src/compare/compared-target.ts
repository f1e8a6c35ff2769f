import { type RowTarget, rowTarget } from '../shared/target/row-target.ts';
import type { ComparedRow } from './compared-row.ts';
import { isPlainFigure, quoted } from './quoted.ts';

export interface ComparedTarget {
  /** "at least", "at most"; empty where neither is said. */
  readonly sense: string;
  readonly words: string;
  /** Words of a document are none. */
  readonly isFigure: boolean;
  /** "for the whole of 2023-24" */
  readonly period: string | null;
  /** What is printed where that says something else, with what that is for: "53, for Q3 2023-24". */
  readonly printed: string | null;
}

type Row = Pick<
  ComparedRow,
  'ratedTarget' | 'targetRaw' | 'unit' | 'decimals' | 'polarity' | 'targetFor' | 'targetRawFor'
>;

/** A row's target as the indicator's page says it: a target of a year stands beside no quarter's figure unsaid. Null where there is none. */
export function comparedTarget(row: Row): ComparedTarget | null {
  const { figure, printed } = rowTarget(row);
  const shown = figure ?? printed;
  if (shown === null) return null;
  // Words of a document say their own sense.
  const isFigure = figure !== null || isPlainFigure(shown);
  return {
    sense: isFigure ? (SENSES[row.polarity] ?? '') : '',
    words: figure ?? quoted(shown),
    isFigure,
    period: row.targetFor,
    printed: beside({ figure, printed }, row.targetRawFor),
  };
}

function beside({ figure, printed }: RowTarget, period: string | null): string | null {
  if (figure === null || printed === null || printed === figure) return null;
  return [quoted(printed), period].filter((part) => part !== null).join(', ');
}

const SENSES: Readonly<Partial<Record<ComparedRow['polarity'], string>>> = {
  HIGHER_IS_BETTER: 'at least',
  LOWER_IS_BETTER: 'at most',
};
