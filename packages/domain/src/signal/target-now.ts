import { parsePeriod } from '../period/parse-period.ts';
import type { RateInput } from '../rating/rate-input.ts';
import { readRow } from '../rating/read-row.ts';
import { type TargetRelation, targetIsFor } from '../rating/target-is-for.ts';
import type { Bounds } from '../target/bounds.ts';
import { hasNumber } from '../target/has-number.ts';
import { targetBounds } from '../target/target-bounds.ts';

/** Those of one figure, then the standing one. */
const OF_A_FIGURE: readonly TargetRelation[] = ['own', 'same-end', 'standing'];
/** A level for the year holds all year for what does not add up. */
const OF_A_LEVEL: readonly TargetRelation[] = [...OF_A_FIGURE, 'to-date', 'year'];

/**
 * The figures that meet the target that each figure of a row is held to now, for `SignalInput`. What is set for the sum of several
 * figures (a year of a count) is no target of one of them. Null where there is none in numbers, or where high and low are not judged.
 */
export function targetNow(input: RateInput): Bounds | null {
  const { polarity, aggregation } = input;
  const reported = parsePeriod(input.reportedPeriod, input.yearStartMonth);
  if (!reported.ok || polarity === 'not-judged') return null;
  const row = readRow(input, polarity, reported.period);
  const additive = aggregation === 'sum' || aggregation === 'cumulative';
  for (const relation of additive ? OF_A_FIGURE : OF_A_LEVEL) {
    for (const dated of row.targets) {
      const bounds = hasNumber(dated.target) ? targetBounds(dated.target, polarity) : null;
      if (bounds !== null && targetIsFor(dated, row) === relation) return bounds;
    }
  }
  return null;
}
