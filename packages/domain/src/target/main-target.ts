import { coversSameTime } from '../period/covers-same-time.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { Period } from '../period/period.ts';

/** What of a target says for which figures it is. Words as the API has them. */
interface PlacedTarget {
  /** "STANDING" and others. */
  readonly cadence: string;
  /** Null where it names none. */
  readonly periodId: string | null;
  readonly status: string;
  /** False for a further printing that the edition does not stand on. */
  readonly standing: boolean;
}

/**
 * The target to show beside the figure of a period, of those the edition stands on: the one for that time, for its last day,
 * the standing one, the year's around it. One that says something goes before "n/a".
 */
export function mainTarget<Target extends PlacedTarget>(
  targets: readonly Target[],
  figurePeriod: string | null,
): Target | null {
  const read = figurePeriod === null ? null : parsePeriod(figurePeriod);
  const period = read?.ok ? read.period : null;
  const ranked = targets
    .filter(({ standing }) => standing)
    .map((target) => ({ target, rank: rank(target, period) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => Number(isSilent(a.target)) - Number(isSilent(b.target)) || (a.rank ?? 0) - (b.rank ?? 0));
  return ranked[0]?.target ?? null;
}

function rank({ cadence, periodId }: PlacedTarget, period: Period | null): number | null {
  if (periodId === null) return cadence === 'STANDING' ? 2 : null;
  if (period === null) return 4;
  const read = parsePeriod(periodId);
  if (!read.ok) return null;
  if (coversSameTime(read.period, period)) return 0;
  if (read.period.end !== null && read.period.end === period.end) return 1;
  return contains(read.period, period) ? 3 : null;
}

function contains(outer: Period, inner: Period): boolean {
  if (outer.start === null || outer.end === null || inner.start === null || inner.end === null) return false;
  return outer.start <= inner.start && inner.end <= outer.end;
}

const isSilent = ({ status }: PlacedTarget) =>
  !['FINAL', 'PROVISIONAL', 'REVISED', 'UNCERTAIN'].includes(status);
