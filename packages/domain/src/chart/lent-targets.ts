import { coversSameTime } from '../period/covers-same-time.ts';
import type { Period, PeriodKind } from '../period/period.ts';
import { isUnit } from '../value/is-unit.ts';
import { UNITS } from '../value/unit.ts';
import { hasValue } from './has-value.ts';
import type { Dated } from './panel.ts';

/**
 * The target for a column that has none of its own kind: one printed for the same stretch of time under another name (the
 * year is the year to the end of Q4), or, for a share, one whose own kind of period has no actual figures and that ends on
 * the same day (a quarter's target beside an academic year to date). `dated` holds the figures of one document.
 */
export function lentTarget(column: Period, dated: readonly Dated[], unit: string): Dated | null {
  const targets = dated.filter(
    ({ figure, series, period }) => series === 'TARGET' && period.kind !== column.kind && hasValue(figure),
  );
  const isShare = isUnit(unit) && UNITS[unit].isShare;
  const kinds = kindsWithActuals(dated);
  return (
    targets.find(({ period }) => coversSameTime(period, column)) ??
    targets.find(
      ({ period }) => isShare && !kinds.has(period.kind) && period.end !== null && period.end === column.end,
    ) ??
    null
  );
}

function kindsWithActuals(dated: readonly Dated[]): Set<PeriodKind> {
  return new Set(
    dated
      .filter(({ figure, series }) => series === 'ACTUAL' && hasValue(figure))
      .map(({ period }) => period.kind),
  );
}
