import { coversSameTime } from '@dial/domain/period/covers-same-time';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Period } from '@dial/domain/period/period';
import type { Target } from './target.ts';

/**
 * The target to show beside the figure of a period, of those the edition stands on: the one for that time, for its last day,
 * the standing one, the year's around it. One that says something goes before "n/a".
 */
export function mainTarget(targets: readonly Target[], figurePeriod: string | null): Target | null {
  const read = figurePeriod === null ? null : parsePeriod(figurePeriod);
  const period = read?.ok ? read.period : null;
  const ranked = targets
    .filter(({ standing }) => standing)
    .map((target) => ({ target, rank: rank(target, period) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => Number(isSilent(a.target)) - Number(isSilent(b.target)) || (a.rank ?? 0) - (b.rank ?? 0));
  return ranked[0]?.target ?? null;
}

function rank(target: Target, period: Period | null): number | null {
  if (target.period === null) return target.cadence === 'STANDING' ? 2 : null;
  if (period === null) return 4;
  const read = parsePeriod(target.period.id);
  if (!read.ok) return null;
  if (coversSameTime(read.period, period)) return 0;
  if (read.period.end !== null && read.period.end === period.end) return 1;
  return contains(read.period, period) ? 3 : null;
}

function contains(outer: Period, inner: Period): boolean {
  if (outer.start === null || outer.end === null || inner.start === null || inner.end === null) return false;
  return outer.start <= inner.start && inner.end <= outer.end;
}

const isSilent = ({ status }: Target) => !['FINAL', 'PROVISIONAL', 'REVISED', 'UNCERTAIN'].includes(status);
