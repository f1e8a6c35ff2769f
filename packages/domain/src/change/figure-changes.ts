import { breakBetween } from '../movement/break-between.ts';
import { comparedPeriods } from '../movement/compared-periods.ts';
import type { MovementInput } from '../movement/movement.ts';
import { coversSameTime } from '../period/covers-same-time.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Period } from '../period/period.ts';
import type { Actual } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { decimalPlaces } from '../value/decimal-places.ts';
import { hasFigure } from '../value/has-figure.ts';
import { roundDecimal } from '../value/round-decimal.ts';
import { UNITS, type Unit } from '../value/unit.ts';
import { explainFigureChange } from './explain-figure-change.ts';
import { type Parts, type RatioSplit, splitRatio } from './split-ratio.ts';

/** A figure with what it was divided from, where that is known. */
export interface PartedActual extends Actual {
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

export interface ChangeInput extends Omit<MovementInput, 'actuals' | 'range' | 'polarity'> {
  readonly actuals: readonly PartedActual[];
}

export interface FigureChange {
  readonly against: 'previous-period' | 'year-before';
  readonly period: Period;
  readonly comparedWith: Period;
  /** Exact, signed, in the unit; percentage points of a share. */
  readonly change: Decimal;
  /** Of the earlier figure, to six places; null of a share, and where that figure is not above zero. */
  readonly changePercent: Decimal | null;
  /** What numerator and denominator did; null where they are not known of both figures, or do not give them. */
  readonly effects: RatioSplit | null;
  readonly explanation: string;
}

type Figure = PartedActual & { readonly value: Decimal };

/**
 * Change of the figure reported on since the one before and since the same period a year before, whichever of them `movement` would
 * compare it with: a seasonal figure or a year to date only with a year before. None across a changed definition. Says how much,
 * never whether that is good.
 */
export function figureChanges(input: ChangeInput): readonly FigureChange[] {
  const periods = comparedPeriods({ ...input, ...UNJUDGED });
  const overYear = comparedPeriods({ ...input, ...UNJUDGED, seasonal: true });
  if (!periods.ok || !overYear.ok) return [];
  const { current } = periods;
  const now = figureAt(input, current);
  if (now === null) return [];
  const since = (against: FigureChange['against'], before: Period | null): FigureChange[] => {
    const then = before === null ? null : figureAt(input, before);
    if (before === null || then === null) return [];
    if (breakBetween(before, current, input.breaks, input.yearStartMonth) !== null) return [];
    return [changeOf(input, { against, period: current, comparedWith: before, now, then })];
  };
  const sameStep = periods.before?.id === overYear.before?.id;
  return [
    ...(sameStep ? [] : since('previous-period', periods.before)),
    ...since('year-before', overYear.before),
  ];
}

/** A change is told without a word about better or worse. */
const UNJUDGED = { polarity: 'not-judged', range: null } as const;

export interface Compared extends Pick<FigureChange, 'against' | 'period' | 'comparedWith'> {
  readonly now: Figure;
  readonly then: Figure;
}

function changeOf(input: ChangeInput, compared: Compared): FigureChange {
  const { against, period, comparedWith, now, then } = compared;
  const change = now.value.minus(then.value);
  const percent = UNITS[input.unit].isShare || then.value.lte(0) ? null : change.times(100).div(then.value);
  const changePercent = percent === null ? null : roundDecimal(percent, 6, 'half-away-from-zero');
  const was = partsOf(then, input.unit);
  const is = partsOf(now, input.unit);
  const effects = was === null || is === null ? null : splitRatio(was, is, UNITS[input.unit].per);
  const made = { change, changePercent, effects };
  return {
    against,
    period,
    comparedWith,
    ...made,
    explanation: explainFigureChange(input, compared, made),
  };
}

/** Null where they are not known, or where the figure is not what they give, to the last place it is printed with. */
function partsOf({ value, numerator, denominator }: Figure, unit: Unit): Parts | null {
  if (numerator === null || denominator === null || denominator.eq(0)) return null;
  const quotient = numerator.times(UNITS[unit].per).div(denominator);
  const place = roundDecimal(quotient.minus(value).abs(), 6, 'toward-zero').times(10 ** decimalPlaces(value));
  return place.gt(1) ? null : { numerator, denominator };
}

/** The one of the very period, else one that covers the same time. */
function figureAt({ actuals, yearStartMonth }: ChangeInput, wanted: Period): Figure | null {
  const figures = actuals.filter((actual): actual is Figure => hasFigure(actual));
  const same = ({ period }: Actual) => {
    const read = parsePeriod(period, yearStartMonth ?? APRIL);
    return read.ok && coversSameTime(read.period, wanted);
  };
  return figures.find(({ period }) => period === wanted.id) ?? figures.find(same) ?? null;
}
