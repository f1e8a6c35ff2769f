import { coversSameTime } from '../period/covers-same-time.ts';
import type { Period } from '../period/period.ts';
import type { Target } from '../target/target.ts';
import type { Row } from './row.ts';

interface ForPeriod {
  readonly target: Pick<Target, 'cadence'>;
  /** Null when it is standing. */
  readonly period: Period | null;
}

type PlacedRow = Pick<Row, 'reported' | 'place'>;

/**
 * How a target relates to the period reported on:
 * `own` the same stretch of time; `to-date` the year so far; `same-end` another stretch that ends the same day (a quarter's
 * target beside an academic year to date); `year` the year it belongs to; `standing` always; `other` another period.
 */
export type TargetRelation = 'own' | 'to-date' | 'same-end' | 'year' | 'standing' | 'other';

export function targetIsFor({ target, period }: ForPeriod, row: PlacedRow): TargetRelation {
  if (period === null) return target.cadence === 'standing' ? 'standing' : 'other';
  const { reported, place } = row;
  if (coversSameTime(period, reported)) return 'own';
  if (place.yearToDate !== null && coversSameTime(period, place.yearToDate)) return 'to-date';
  if (target.cadence === 'year') return isYearOf(period, row) ? 'year' : 'other';
  return period.end !== null && period.end === reported.end ? 'same-end' : 'other';
}

/**
 * The report's year column stands beside academic and rolling figures too: the year is theirs when it has the same name
 * (2023-24) or holds their last day.
 */
function isYearOf(year: Period, { reported, place }: PlacedRow): boolean {
  if (place.year !== null && yearOf(place.year) !== null && yearOf(place.year) === yearOf(year)) return true;
  if (year.start === null || year.end === null || reported.end === null) return false;
  return year.start <= reported.end && reported.end <= year.end;
}

function yearOf({ parts }: Period): number | null {
  return parts.kind === 'financial-year' || parts.kind === 'academic-year' ? parts.year : null;
}
