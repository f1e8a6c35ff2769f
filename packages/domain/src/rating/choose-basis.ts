import { coversSameTime } from '../period/covers-same-time.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { additiveBasis } from './additive-basis.ts';
import type { Basis, Unrated } from './basis.ts';
import { latestInstead } from './latest-instead.ts';
import { levelBasis } from './level-basis.ts';
import { missingFigure } from './missing-figure.ts';
import { missingTarget } from './missing-target.ts';
import { overrideBasis } from './override-basis.ts';
import type { RateInput } from './rate-input.ts';
import { readRow } from './read-row.ts';
import type { Row } from './row.ts';

/**
 * Which value meets which target, or why none does. When several reasons hold, the one that lasts longest is given:
 * 1. DATA_ONLY, the indicator is only listed in an index;
 * 2. NO_RULE, the period reported on cannot be read;
 * 3. NOT_JUDGED, neither high nor low is good;
 * (an overriding rule is applied here)
 * 4. TARGET_NOT_NUMERIC, UNCERTAIN_VALUE (of the target) or NO_TARGET;
 * 5. AWAITING_DATA, the return that owes the period's figure is not approved yet;
 *    AWAITING_DATA or NOT_DUE, the period's own figure is still to come and no earlier one may stand in (`latestInstead`);
 * 6. what the first fitting pair lacks: AWAITING_DATA, NOT_DUE, NOT_AVAILABLE, SUPPRESSED, UNCERTAIN_VALUE (of the value),
 *    NO_RULE (of a change), then NOT_DUE of a whole year's target;
 * 7. ZERO_TARGET_NO_TOLERANCE or NO_RULE, found by `rate` when value and target meet.
 */
export function chooseBasis(input: RateInput): Basis {
  if (input.listedOnly) {
    return unrated('DATA_ONLY', 'The indicator is only listed in the report, without a row of figures.');
  }
  const reported = parsePeriod(input.reportedPeriod, input.yearStartMonth);
  if (!reported.ok) return unrated('NO_RULE', `The period reported on cannot be read: ${reported.error}.`);
  const { polarity } = input;
  if (polarity === 'not-judged') {
    return unrated(
      'NOT_JUDGED',
      'Neither a high nor a low figure is good or bad in itself, so it is not rated.',
    );
  }
  const row = readRow(input, polarity, reported.period);
  if (input.basis !== null) return overrideBasis(row, input.basis);
  const noTarget = missingTarget(row);
  if (noTarget !== null) return noTarget;
  if (input.returnOwed) {
    const { label } = reported.period;
    return unrated('AWAITING_DATA', `The figure for ${label} is awaited: its return is not approved yet.`);
  }
  const missing = stillToCome(row);
  return missing === null ? byAggregation(row) : withLatest(row, missing);
}

function withLatest(row: Row, missing: Unrated): Basis {
  const instead = latestInstead(row, missing);
  const basis = instead === null ? missing : byAggregation(instead.row);
  if (instead === null || basis.kind === 'unrated') return missing;
  return { ...basis, assumptions: [instead.assumption, ...basis.assumptions] };
}

function byAggregation(row: Row): Basis {
  const additive = row.input.aggregation === 'sum' || row.input.aggregation === 'cumulative';
  return additive ? additiveBasis(row) : levelBasis(row);
}

/** The observation that stands for the period itself says that its figure is still to come. */
function stillToCome(row: Row): Unrated | null {
  const { reported, place, actuals } = row;
  const own = actuals.find(({ period }) => period.id === reported.id);
  const same = actuals.find(({ period }) => coversSameTime(period, reported));
  const running =
    row.input.aggregation === 'cumulative' && place.yearToDate !== null
      ? actuals.find(({ period }) => place.yearToDate !== null && coversSameTime(period, place.yearToDate))
      : undefined;
  const actual = (own ?? same ?? running)?.actual;
  const toCome = actual?.status === 'awaited' || actual?.status === 'not-due';
  return toCome ? missingFigure(actual, reported) : null;
}

const unrated = (reason: Unrated['reason'], explanation: string): Unrated => ({
  kind: 'unrated',
  reason,
  explanation,
});
