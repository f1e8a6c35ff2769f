import { coversSameTime } from '../period/covers-same-time.ts';
import { hasNumber } from '../target/has-number.ts';
import type { Basis } from './basis.ts';
import { compareWith } from './compare-with.ts';
import { evenShare } from './even-share.ts';
import { firstComparison } from './first-comparison.ts';
import { notDue } from './not-due.ts';
import type { Row } from './row.ts';
import { type TargetRelation, targetIsFor } from './target-is-for.ts';

/**
 * Counts, amounts and rates that add up over the year (design.md, "Ratings"), in this order:
 * 1. the year to date against the printed profile for the date; at the year's end that is the year against its target;
 * 2. the year to date against a straight line of the year's target, where the series is known to run evenly;
 * 3. the period against the period's own target, then a quarter's figure against the quarter's;
 * 4. the period against a standing target.
 * A year's target alone, before the year is over, is not due.
 */
export function additiveBasis(row: Row): Basis {
  const { reported, place } = row;
  const { yearToDate } = place;
  const numeric = row.targets.filter(({ target }) => hasNumber(target));
  const relatedBy = (relation: TargetRelation) =>
    numeric.filter((dated) => targetIsFor(dated, row) === relation);

  const candidates: Basis[] = [];
  if (yearToDate !== null) {
    const profile = numeric.filter(({ period }) => period !== null && coversSameTime(period, yearToDate));
    candidates.push(...profile.map((dated) => compareWith(row, yearToDate, dated)));
    for (const year of relatedBy('year')) {
      const share = evenShare(row, year);
      if (share !== null) candidates.push(compareWith(row, yearToDate, share.target, [share.assumption]));
    }
  }
  const { year } = place;
  if (year !== null && place.yearIsOver) {
    candidates.push(...relatedBy('year').map((dated) => compareWith(row, year, dated)));
  }
  candidates.push(...relatedBy('own').map((dated) => compareWith(row, reported, dated)));
  candidates.push(...relatedBy('same-end').map((dated) => compareWith(row, dated.period ?? reported, dated)));
  candidates.push(...relatedBy('standing').map((dated) => compareWith(row, reported, dated)));
  return (
    firstComparison(candidates) ??
    notDue(row) ?? {
      kind: 'unrated',
      reason: 'NO_TARGET',
      explanation: `There is no target that the figure for ${reported.label} can be compared with.`,
    }
  );
}
