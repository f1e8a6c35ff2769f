import { coversSameTime } from '../period/covers-same-time.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Month, type Period } from '../period/period.ts';
import type { Bounds } from '../target/bounds.ts';
import type { Polarity } from '../target/polarity.ts';
import type { Actual, Aggregation } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { formatDifference } from '../value/format-difference.ts';
import { formatExact } from '../value/format-exact.ts';
import { hasFigure } from '../value/has-figure.ts';
import type { Unit } from '../value/unit.ts';
import { breakBetween } from './break-between.ts';
import { comparedPeriods } from './compared-periods.ts';
import { direction } from './direction.ts';

export interface MovementInput {
  readonly unit: Unit;
  readonly decimals: number | null;
  readonly polarity: Polarity;
  /** What is good where polarity is within-range; null where it is not known. */
  readonly range: Bounds | null;
  readonly aggregation: Aggregation;
  readonly seasonal: boolean;
  /** Id of the period the edition reports on. */
  readonly reportedPeriod: string;
  readonly actuals: readonly Actual[];
  /** Ids of the periods from whose start a changed definition holds. */
  readonly breaks: readonly string[];
  readonly yearStartMonth?: Month;
}

export type Direction = 'better' | 'worse' | 'same' | 'not-comparable';

export interface Movement {
  readonly movement: Direction;
  /** Period id; also given when its figure is missing. */
  readonly comparedWith: string | null;
  /** Exact, in the indicator's unit; signed. Null where one of the figures is missing. */
  readonly change: Decimal | null;
  readonly explanation: string;
}

/**
 * Dial's own movement (design.md, "Words"): the period reported on against the one before, or against the same period a year
 * ago where the series is seasonal or cumulative. Equality is of exact values. Better and worse follow polarity; where a
 * range is good, nearer to it is better; where the figure is not judged, only "same" can be said.
 */
export function movement(input: MovementInput): Movement {
  const periods = comparedPeriods(input);
  if (!periods.ok) return notComparable(null, periods.error);
  const { current, before } = periods;
  const now = figure(input, current);
  if (!now.ok) return notComparable(before?.id ?? null, now.error);
  if (before === null) return notComparable(null, `No period to compare ${current.label} with is held.`);
  const then = figure(input, before);
  if (!then.ok) return notComparable(before.id, then.error);
  const change = now.value.minus(then.value);
  const broken = breakBetween(before, current, input.breaks, input.yearStartMonth);
  if (broken !== null) {
    const why = `The definition changed with ${broken.label}, between ${before.label} and ${current.label}.`;
    return { movement: 'not-comparable', comparedWith: before.id, change, explanation: why };
  }
  const result = direction(now.value, then.value, input.polarity, input.range);
  const show = (value: Decimal, period: Period) =>
    `${formatExact(value, input.unit, input.decimals ?? 0)} (${period.label})`;
  const moved = change.eq(0)
    ? 'unchanged from'
    : `${change.gt(0) ? 'up' : 'down'} ${formatDifference(change, input.unit)} on`;
  return {
    movement: result.movement,
    comparedWith: before.id,
    change,
    explanation: `${show(now.value, current)}, ${moved} ${show(then.value, before)}: ${result.because}.`,
  };
}

type Figure = { readonly ok: true; readonly value: Decimal } | { readonly ok: false; readonly error: string };

function figure({ actuals, yearStartMonth }: MovementInput, period: Period): Figure {
  const matches = actuals.filter((actual) => {
    const read = parsePeriod(actual.period, yearStartMonth ?? APRIL);
    return read.ok && coversSameTime(read.period, period);
  });
  const found = matches.find(hasFigure);
  if (found !== undefined) return { ok: true, value: found.value };
  const awaited = matches.find(({ status }) => status === 'awaited');
  const expected = awaited?.expected ? `, expected ${awaited.expected}` : '';
  const error =
    awaited === undefined
      ? `There is no figure for ${period.label}.`
      : `The figure for ${period.label} is awaited${expected}.`;
  return { ok: false, error };
}

function notComparable(comparedWith: string | null, explanation: string): Movement {
  return { movement: 'not-comparable', comparedWith, change: null, explanation };
}
