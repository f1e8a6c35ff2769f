import { breakBetween } from '../movement/break-between.ts';
import { type DirectionResult, direction } from '../movement/direction.ts';
import { coversSameTime } from '../period/covers-same-time.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Month, type Period } from '../period/period.ts';
import { samePeriodYearBefore } from '../period/same-period-year-before.ts';
import type { Measure } from '../rating/rate-input.ts';
import type { Polarity } from '../target/polarity.ts';
import type { Actual } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { hasFigure } from '../value/has-figure.ts';
import type { Unit } from '../value/unit.ts';
import { dependsOnSize } from './depends-on-size.ts';
import { explainGap } from './explain-gap.ts';
import { lagBetween } from './lag.ts';

export type NeighbourKind = 'national' | 'statistical-neighbours';

/** A figure of others, as the edition prints it beside the row. */
export interface NeighbourFigure extends Actual {
  readonly kind: NeighbourKind;
  /** What is doubtful about it, as sentences. */
  readonly note: string | null;
}

export interface ComparisonInput {
  readonly unit: Unit;
  readonly decimals: number | null;
  readonly polarity: Polarity;
  readonly measure: Measure;
  /** Own whole-borough figures that stand, one a period. */
  readonly actuals: readonly Actual[];
  readonly neighbours: readonly NeighbourFigure[];
  /** Ids of the periods from whose start a changed definition holds. */
  readonly breaks: readonly string[];
  readonly yearStartMonth?: Month;
}

/** The gap a year before, and how it moved since; signed as the gap. */
export interface PreviousGap {
  readonly period: Period;
  readonly gap: Decimal;
  readonly change: Decimal;
}

export interface NeighbourGap {
  readonly kind: NeighbourKind;
  readonly period: Period;
  readonly actual: Decimal;
  readonly neighbour: Decimal;
  /** Own less theirs, exact, in the unit; percentage points of a share. */
  readonly gap: Decimal;
  /** Whether the own figure is the better one; null where they are equal and where high and low are not judged. */
  readonly better: boolean | null;
  /** Of the newest gap of a kind: how much older the newest figure of theirs is than the newest own one, as a sentence; else null. */
  readonly lag: string | null;
  /** Null where the same period a year before has none, and across a changed definition. */
  readonly previous: PreviousGap | null;
  readonly explanation: string;
}

interface Dated<Figure> {
  readonly period: Period;
  readonly figure: Figure & { readonly value: Decimal };
}

/**
 * Own figures beside the national one and that of statistical neighbours, at the same period only, newest first. Nobody is ranked,
 * and what depends on how large a place is (a count, an amount) is not compared at all.
 */
export function neighbourGaps(input: ComparisonInput): readonly NeighbourGap[] {
  if (dependsOnSize(input.measure, input.unit)) return [];
  const start = input.yearStartMonth ?? APRIL;
  const own = dated(input.actuals, start);
  const gaps = (['national', 'statistical-neighbours'] as const).flatMap((kind) => {
    const theirs = dated(
      input.neighbours.filter((figure) => figure.kind === kind),
      start,
    );
    return gapsOf(input, { own, theirs, start });
  });
  return gaps.toSorted((a, b) =>
    a.period.sortKey === b.period.sortKey ? 0 : a.period.sortKey < b.period.sortKey ? 1 : -1,
  );
}

interface Sides {
  readonly own: readonly Dated<Actual>[];
  /** Of one kind. */
  readonly theirs: readonly Dated<NeighbourFigure>[];
  readonly start: Month;
}

function gapsOf(input: ComparisonInput, { own, theirs, start }: Sides): NeighbourGap[] {
  const pairs = theirs.filter(isFirstOfItsTime).flatMap(({ period, figure }) => {
    const mine = at(own, period);
    return mine === undefined ? [] : [{ period, mine: mine.figure.value, figure }];
  });
  return pairs.map(({ period, mine, figure }, index): NeighbourGap => {
    const gap = mine.minus(figure.value);
    const verdict = direction(mine, figure.value, input.polarity, null);
    const lag = index === 0 ? lagOf(own, theirs) : null;
    const before = samePeriodYearBefore(period, start);
    const then = before === null ? undefined : at(pairs, before);
    const broken = then !== undefined && breakBetween(then.period, period, input.breaks, start) !== null;
    const previous =
      then === undefined || broken ? null : previousOf(then.period, then.mine.minus(then.figure.value), gap);
    return {
      kind: figure.kind,
      period,
      actual: mine,
      neighbour: figure.value,
      gap,
      better: betterOf(verdict),
      lag,
      previous,
      explanation: explainGap(input, { period, mine, figure, gap, verdict, previous }),
    };
  });
}

/** Newest first. */
function dated<Figure extends Actual>(figures: readonly Figure[], start: Month): Dated<Figure>[] {
  return figures
    .flatMap((figure) => {
      const read = parsePeriod(figure.period, start);
      return read.ok && hasFigure(figure) ? [{ period: read.period, figure }] : [];
    })
    .sort((a, b) => (a.period.sortKey < b.period.sortKey ? 1 : -1));
}

/** A year is printed once more as the year to the end of Q4. */
function isFirstOfItsTime<Figure>(
  { period }: Dated<Figure>,
  index: number,
  all: readonly Dated<Figure>[],
): boolean {
  return !all.slice(0, index).some((other) => coversSameTime(other.period, period));
}

/** The one of the very period, else one that covers the same time. */
function at<Place extends { readonly period: Period }>(
  places: readonly Place[],
  wanted: Period,
): Place | undefined {
  return (
    places.find(({ period }) => period.id === wanted.id) ??
    places.find(({ period }) => coversSameTime(period, wanted))
  );
}

function previousOf(period: Period, before: Decimal, gap: Decimal): PreviousGap {
  return { period, gap: before, change: gap.minus(before) };
}

function betterOf({ movement }: DirectionResult): boolean | null {
  if (movement === 'better') return true;
  return movement === 'worse' ? false : null;
}

const NAMES: Readonly<Record<NeighbourKind, string>> = {
  national: 'national figure',
  'statistical-neighbours': 'figure of statistical neighbours',
};

function lagOf(own: Sides['own'], theirs: Sides['theirs']): string | null {
  const [newest] = theirs;
  const [mine] = own;
  if (newest === undefined || mine === undefined) return null;
  const lag = lagBetween(newest.period, mine.period);
  if (lag === null) return null;
  return `The newest ${NAMES[newest.figure.kind]} is of ${newest.period.label}, ${lag} older than the newest own one (${mine.period.label}).`;
}
