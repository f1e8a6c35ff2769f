import type { BreakdownFigure } from './breakdown-figure.ts';

/** A made-up filed figure of a ward: a count of 20, unless something else is asked for. */
export function madeFigure(breakdown: string, rest: Partial<BreakdownFigure> = {}): BreakdownFigure {
  return {
    breakdown,
    dimension: 'ward',
    position: breakdown.charCodeAt(0),
    period: '2096-97-q2',
    kind: 'actual',
    value: '20',
    numerator: null,
    denominator: null,
    printed: false,
    ...rest,
  };
}
