import { coversSameTime } from '../period/covers-same-time.ts';
import type { Period } from '../period/period.ts';
import { hasNumber } from '../target/has-number.ts';
import type { Basis } from './basis.ts';
import { compareWith } from './compare-with.ts';
import { figureAt } from './figure-at.ts';
import { firstComparison } from './first-comparison.ts';
import { notDue } from './not-due.ts';
import type { DatedTarget, Row } from './row.ts';
import { type TargetRelation, targetIsFor } from './target-is-for.ts';

const ORDER: readonly TargetRelation[] = ['own', 'to-date', 'same-end', 'standing', 'year'];

/**
 * Shares, averages, snapshots and rolling figures, which do not add up (design.md, "Ratings"). The value is the year to date
 * where there is one and the series is recomputed or averaged, else the latest. The target is, in this order, one for the
 * value's own period, for the period reported on, a standing one, the year's. A year's level holds all year for such a
 * figure; a year's change is not due before the year is over.
 */
export function levelBasis(row: Row): Basis {
  const period = valuePeriod(row);
  const targets = row.targets
    .filter(({ target }) => hasNumber(target))
    .map((dated) => ({ dated, rank: rank(dated, period, row) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const candidates = targets.flatMap(({ dated }) => candidate(row, dated, period));
  return (
    firstComparison(candidates) ??
    notDue(row) ?? {
      kind: 'unrated',
      reason: 'NO_TARGET',
      explanation: `There is no target that the figure for ${row.reported.label} can be compared with.`,
    }
  );
}

function valuePeriod(row: Row): Period {
  const { yearToDate } = row.place;
  const overTheYear = row.input.aggregation === 'recompute' || row.input.aggregation === 'average';
  if (!overTheYear || yearToDate === null) return row.reported;
  return figureAt(row, yearToDate).kind === 'figure' ? yearToDate : row.reported;
}

/** Place in the order; negative for a target of another period. */
function rank(dated: DatedTarget, period: Period, row: Row): number {
  if (dated.period !== null && coversSameTime(dated.period, period)) return 0;
  const relation = targetIsFor(dated, row);
  return relation === 'other' ? -1 : 1 + ORDER.indexOf(relation);
}

function candidate(row: Row, dated: DatedTarget, period: Period): Basis[] {
  const relation = targetIsFor(dated, row);
  const { yearIsOver } = row.place;
  if (dated.target.form === 'change') {
    if (relation === 'year' && !yearIsOver) return [];
    return [compareWith(row, relation === 'year' ? row.reported : (dated.period ?? row.reported), dated)];
  }
  const holds = relation === 'year' && !yearIsOver && dated.period !== null;
  const notes = holds
    ? [`The target for ${dated.period.label} is taken as a level that holds all year.`]
    : [];
  return [compareWith(row, period, dated, notes)];
}
