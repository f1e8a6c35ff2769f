import type { BreakdownFigure, PartMeasure } from './breakdown-figure.ts';
import { isRate } from './is-rate.ts';

/** What the figures of a group are: rates that are compared with the whole, counts that are part of it, or shares of it. */
type Basis = 'rate' | 'count' | 'share';

/** The figures of one part in one group. */
export interface GroupedPart<Figure> {
  readonly breakdown: string;
  /** The figure that the group is about. */
  readonly figure: Figure;
  /** The part's share of the whole, where it is given beside its count. */
  readonly share: Figure | null;
}

/** Parts of one kind, of one period, whose figures may be set beside one another. */
export interface BreakdownGroup<Figure> {
  readonly dimension: string;
  readonly period: string;
  readonly basis: Basis;
  readonly parts: readonly GroupedPart<Figure>[];
}

/**
 * Sorts the figures of one indicator into groups: by what divides the town, by period and by basis, each in the order of its first figure. A rate
 * of a part is never beside a count, nor a count beside a share. A share whose part has a count goes with that; a numerator or
 * denominator whose part has a rate is told by the rate.
 */
export function groupFigures<Figure extends BreakdownFigure>(
  figures: readonly Figure[],
  measure: PartMeasure,
): BreakdownGroup<Figure>[] {
  const parts = [...Map.groupBy(figures, partOf).values()].map((of) => mainOf(of, measure));
  const main = parts.flatMap((part) => (part === null ? [] : [part]));
  const groups = Map.groupBy(main, ({ basis, figure: { dimension, period } }) =>
    [dimension, period, basis].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { dimension, period } = first.figure;
    const parts = group
      .toSorted((a, b) => a.figure.position - b.figure.position)
      .map(({ figure, share }) => ({ breakdown: figure.breakdown, figure, share }));
    return [{ dimension, period, basis: first.basis, parts }];
  });
}

function partOf({ breakdown, period }: BreakdownFigure): string {
  return `${breakdown} ${period}`;
}

/** What a part's figures come down to; null where only a denominator is given, which says nothing. */
function mainOf<Figure extends BreakdownFigure>(figures: readonly Figure[], measure: PartMeasure) {
  const of = (kind: BreakdownFigure['kind']) => figures.find((figure) => figure.kind === kind) ?? null;
  const share = of('share-of-whole');
  const actual = of('actual');
  if (actual !== null)
    return { basis: isRate(measure) ? ('rate' as const) : ('count' as const), figure: actual, share };
  const counted = of('numerator');
  if (counted !== null) return { basis: 'count' as const, figure: counted, share };
  return share === null ? null : { basis: 'share' as const, figure: share, share: null };
}
