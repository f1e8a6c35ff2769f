import type { Decimal } from '../value/decimal.ts';
import { decimalOrNull } from '../value/decimal-or-null.ts';
import type { BreakdownFigure, PartMeasure } from './breakdown-figure.ts';
import { isRate } from './is-rate.ts';
import { LEAST_COUNT, smallNumber } from './small-number.ts';

interface Part {
  readonly breakdown: string;
  readonly position: number;
  /** Whether it holds a figure that no document prints. */
  readonly filed: boolean;
  readonly count: Decimal | null;
  readonly small: boolean;
}

/**
 * Which parts' filed figures are concealed, all kinds of them, from readers who see no drafts. What documents print is public and stays.
 *
 * A part is concealed when its own number is small. What is concealed is together the whole less the others: while that is one part of
 * several, or fewer people than may be given (two parts with one each), the smallest other is concealed too: of those that are not
 * printed, the one with the fewest people, none last.
 *
 * @param figures those of one indicator, dimension and period
 * @param whole how many people the indicator counts in the whole borough; null where that is not known
 */
export function concealedParts(
  figures: readonly BreakdownFigure[],
  measure: PartMeasure,
  whole: string | null,
): ReadonlySet<string> {
  const parts = [...Map.groupBy(figures, ({ breakdown }) => breakdown).values()].map((of) =>
    partOf(of, measure, decimalOrNull(whole)),
  );
  const concealed = parts.filter(({ filed, small }) => filed && small);
  if (concealed.length === 0 || parts.length === 1) return namesOf(concealed);
  const others = parts.filter((part) => part.filed && !part.small).sort(fewestFirst);
  for (const beside of others) {
    if (concealed.length > 1 && !areFew(concealed)) break;
    concealed.push(beside);
  }
  return namesOf(concealed);
}

/** Whether what parts come to is itself a small number; not where one's is unknown. */
function areFew(parts: readonly Part[]): boolean {
  const counts = parts.flatMap(({ count }) => count ?? []);
  if (counts.length < parts.length) return false;
  return counts.reduce((sum, count) => sum.plus(count)).lt(LEAST_COUNT);
}

function partOf(figures: readonly BreakdownFigure[], measure: PartMeasure, whole: Decimal | null): Part {
  const of = (kind: BreakdownFigure['kind']) => figures.find((figure) => figure.kind === kind);
  const actual = of('actual');
  const rate = isRate(measure) && actual !== undefined;
  const share = decimalOrNull(of('share-of-whole')?.value ?? null);
  const count =
    decimalOrNull(of('numerator')?.value ?? actual?.numerator ?? null) ??
    (rate ? null : decimalOrNull(actual?.value ?? null)) ??
    (share === null || whole === null ? null : countOf(share, whole));
  const base = rate ? decimalOrNull(of('denominator')?.value ?? actual.denominator) : null;
  const [{ breakdown, position } = { breakdown: '', position: 0 }] = figures;
  return {
    breakdown,
    position,
    filed: figures.some(({ printed }) => !printed),
    count,
    small: smallNumber(count, base, rate) !== null,
  };
}

/** A count told by its share: rounded down, but some are at least one. */
function countOf(share: Decimal, whole: Decimal): Decimal {
  const people = share.times(whole).div(100);
  return people.gt(0) && people.lt(1) ? people.round(0, ROUND_UP) : people.round(0, ROUND_DOWN);
}

/** The modes of big.js. */
const ROUND_DOWN = 0;
const ROUND_UP = 3;

/** None is the last choice: that nobody is in a part is often known. */
function fewestFirst(a: Part, b: Part): number {
  const none = ({ count }: Part) => (count?.eq(0) ? 1 : 0);
  const people = a.count === null || b.count === null ? 0 : a.count.cmp(b.count);
  return none(a) - none(b) || people || a.position - b.position;
}

function namesOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.map(({ breakdown }) => breakdown));
}
