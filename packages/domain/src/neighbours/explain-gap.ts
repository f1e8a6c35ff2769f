import type { DirectionResult } from '../movement/direction.ts';
import type { Period } from '../period/period.ts';
import type { Decimal } from '../value/decimal.ts';
import { formatDifference } from '../value/format-difference.ts';
import { formatExact } from '../value/format-exact.ts';
import type { Unit } from '../value/unit.ts';
import type { ComparisonInput, NeighbourFigure, PreviousGap } from './neighbour-gaps.ts';

interface Gap {
  readonly period: Period;
  readonly mine: Decimal;
  readonly figure: NeighbourFigure & { readonly value: Decimal };
  readonly gap: Decimal;
  readonly verdict: DirectionResult;
  readonly previous: PreviousGap | null;
}

const WHOSE = { national: 'nationally', 'statistical-neighbours': 'of statistical neighbours' } as const;

/** A gap in words: both figures, the difference, which is better and why, the gap a year before, and what is doubtful. */
export function explainGap(
  { unit, decimals }: ComparisonInput,
  { period, mine, figure, gap, verdict, previous }: Gap,
): string {
  const show = (value: Decimal) => formatExact(value, unit, decimals ?? 0);
  const sentences = [
    `${show(mine)} (${period.label}) beside ${show(figure.value)} ${WHOSE[figure.kind]}: ${
      gap.eq(0) ? 'the same' : `${difference(gap, unit)}, ${verdict.because}`
    }.`,
  ];
  if (previous !== null) {
    const before = previous.gap.eq(0) ? 'no gap' : difference(previous.gap, unit);
    sentences.push(`In ${previous.period.label}: ${before}.`);
  }
  if (figure.note !== null && figure.note !== '') sentences.push(`Note: ${figure.note}`);
  return sentences.join(' ');
}

const difference = (gap: Decimal, unit: Unit) =>
  `${formatDifference(gap, unit)} ${gap.gt(0) ? 'higher' : 'lower'}`;
