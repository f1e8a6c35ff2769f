import type { Actual } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { hasFigure } from '../value/has-figure.ts';
import { coversSameTime } from './covers-same-time.ts';
import { parsePeriod } from './parse-period.ts';
import type { Period, PeriodKind } from './period.ts';

export interface TrendPoint {
  readonly period: Period;
  readonly value: Decimal;
}

/**
 * The last actuals of one kind of period, oldest first, that a small line may join: those of the reported period's kind, or, for a
 * running total (which always rises within a year) and where fewer than two are held, of the kind with the most. Never a year's
 * total beside a quarter's flow. A line stands beside the figure of the reported period, so where there is one the line ends with
 * it, or with one of the same time; else there is none, as it might rise where the figure falls. Without such a figure nothing is
 * contradicted.
 */
export function trend(actuals: readonly Actual[], reportedPeriod: string): TrendPoint[] {
  const points = actuals.filter(hasFigure).flatMap(({ period: id, value }) => {
    const read = parsePeriod(id);
    return read.ok ? [{ period: read.period, value }] : [];
  });
  const kinds = Map.groupBy(points, ({ period }) => period.kind);
  const reported = parsePeriod(reportedPeriod);
  const own =
    reported.ok && !RUNNING.has(reported.period.kind) ? (kinds.get(reported.period.kind) ?? []) : [];
  const chosen = own.length >= 2 ? own : mostPoints(kinds);
  const line = chosen.toSorted((a, b) => (a.period.sortKey < b.period.sortKey ? -1 : 1)).slice(-LONGEST);
  if (!reported.ok) return line;
  const isReported = ({ period }: TrendPoint) => coversSameTime(period, reported.period);
  const end = line.at(-1);
  return end === undefined || isReported(end) || !points.some(isReported) ? line : [];
}

/** Points that can be told apart on a line as small as a word: three years of quarters, a year of months. */
const LONGEST = 12;

const RUNNING: ReadonlySet<PeriodKind> = new Set(['year-to-date', 'academic-year-to-date']);

function mostPoints(kinds: ReadonlyMap<PeriodKind, TrendPoint[]>): TrendPoint[] {
  const candidates = [...kinds].filter(([kind]) => !RUNNING.has(kind));
  const groups = (candidates.length > 0 ? candidates : [...kinds]).map(([, points]) => points);
  return groups.reduce<TrendPoint[]>((best, points) => (points.length > best.length ? points : best), []);
}
