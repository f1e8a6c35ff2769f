import { breakBetween } from '../movement/break-between.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Month, type Period } from '../period/period.ts';
import type { Bounds } from '../target/bounds.ts';
import type { Polarity } from '../target/polarity.ts';
import type { Actual, Aggregation } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { hasFigure } from '../value/has-figure.ts';
import type { Unit } from '../value/unit.ts';
import { type Assurance, assuranceOf } from './assurance.ts';
import { explainSignal } from './explain-signal.ts';
import { median } from './median.ts';
import { type ProcessLimits, processLimits } from './process-limits.ts';
import { type SpecialCause, specialCauses } from './special-causes.ts';

export interface SignalInput {
  readonly unit: Unit;
  readonly decimals: number | null;
  readonly polarity: Polarity;
  readonly aggregation: Aggregation;
  /** Id of a period of the kind that is drawn. */
  readonly reportedPeriod: string;
  /** Whole-borough figures that stand, one a period. */
  readonly actuals: readonly Actual[];
  /** The figures that meet the target that holds now, as far as it is a level; null where there is none. */
  readonly target: Bounds | null;
  /** Ids of the periods from whose start a changed definition holds. */
  readonly breaks: readonly string[];
  readonly yearStartMonth?: Month;
}

export interface SignalPoint {
  readonly period: Period;
  readonly value: Decimal;
  /** Null: noise, or too few points to say. */
  readonly cause: SpecialCause | null;
}

/** The points between two breaks, with what is drawn across them. */
export interface Segment {
  readonly points: readonly SignalPoint[];
  /** How far the limits can be trusted; a run chart has a median and none. */
  readonly standing: 'run-chart' | 'trial' | 'firm';
  readonly median: Decimal;
  /** Null of a run chart. */
  readonly limits: ProcessLimits | null;
}

/** What the latest figure says of the process: nothing but noise, better, worse, or, where neither is good, higher or lower. */
export type Variation = 'common-cause' | 'improvement' | 'concern' | 'high' | 'low';

export type Signal =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'chart';
      /** Oldest first; the last one is the present process. */
      readonly segments: readonly Segment[];
      /** Null of a run chart. */
      readonly variation: Variation | null;
      /** Null of a run chart, and without a target. */
      readonly assurance: Assurance | null;
      readonly explanation: string;
    };

/** Fewer have no limits. */
const FEWEST_FOR_LIMITS = 6;
/** Fewer have trial limits. */
const FEWEST_FOR_FIRM = 12;

/**
 * Signal or noise: statistical process control of a series by an XmR chart, begun anew at each recorded break (NHS England, "Making
 * Data Count"). With fewer than 6 points a run chart alone, with 6 to 11 trial limits, with 12 firm ones. Never of cumulative or
 * rolling figures, whose points rest on one another. Says nothing about the rating.
 */
export function signal(input: SignalInput): Signal {
  const start = input.yearStartMonth ?? APRIL;
  const reported = parsePeriod(input.reportedPeriod, start);
  if (!reported.ok) return none(`The period reported on cannot be read: ${reported.error}.`);
  const dependent = whyDependent(input.aggregation, reported.period);
  if (dependent !== null) return none(dependent);
  const points = pointsOf(input, reported.period, start);
  if (points.length === 0) return none('No figures of this kind of period are held.');
  const segments = splitAtBreaks(points, input.breaks, start).map(toSegment);
  const present = segments.at(-1);
  if (present === undefined) return none('No figures of this kind of period are held.');
  const variation = variationOf(present, input.polarity);
  const assurance = assuranceOf(present.limits, input.target);
  const explanation = explainSignal(input, segments, { variation, assurance });
  return { kind: 'chart', segments, variation, assurance, explanation };
}

const none = (reason: string): Signal => ({ kind: 'none', reason });

function whyDependent(aggregation: Aggregation, { kind }: Period): string | null {
  if (aggregation === 'cumulative' || kind === 'year-to-date' || kind === 'academic-year-to-date')
    return 'A running total holds the figures before it, so that its points cannot be told from noise.';
  if (aggregation === 'rolling' || kind === 'rolling-12-months')
    return 'Rolling figures overlap, so that their points cannot be told from noise.';
  return null;
}

interface Point {
  readonly period: Period;
  readonly value: Decimal;
}

/** Those of the reported period's kind, oldest first. */
function pointsOf({ actuals }: SignalInput, { kind }: Period, start: Month): Point[] {
  return actuals
    .filter(hasFigure)
    .flatMap(({ period: id, value }) => {
      const read = parsePeriod(id, start);
      return read.ok && read.period.kind === kind ? [{ period: read.period, value }] : [];
    })
    .sort((a, b) => (a.period.sortKey < b.period.sortKey ? -1 : 1));
}

function splitAtBreaks(points: readonly Point[], breaks: readonly string[], start: Month): Point[][] {
  const segments: Point[][] = [];
  let before: Point | undefined;
  for (const point of points) {
    const present = segments.at(-1);
    const broken = before === undefined || breakBetween(before.period, point.period, breaks, start) !== null;
    if (present === undefined || broken) segments.push([point]);
    else present.push(point);
    before = point;
  }
  return segments;
}

function toSegment(points: readonly Point[]): Segment {
  const values = points.map(({ value }) => value);
  const limits = points.length < FEWEST_FOR_LIMITS ? null : processLimits(values);
  const causes = limits === null ? [] : specialCauses(values, limits);
  return {
    points: points.map((point, index) => ({ ...point, cause: causes[index] ?? null })),
    standing: limits === null ? 'run-chart' : points.length < FEWEST_FOR_FIRM ? 'trial' : 'firm',
    median: median(values),
    limits,
  };
}

function variationOf({ points, limits }: Segment, polarity: Polarity): Variation | null {
  if (limits === null) return null;
  const cause = points.at(-1)?.cause ?? null;
  if (cause === null) return 'common-cause';
  if (polarity === 'not-judged' || polarity === 'within-range') return cause.side;
  return (cause.side === 'high') === (polarity === 'higher-is-better') ? 'improvement' : 'concern';
}
