import type { Decimal } from '../value/decimal.ts';
import type { ProcessLimits } from './process-limits.ts';

/** Why a point is more than noise: a rule, and whether it speaks of high or rising, or of low or falling, figures. */
export interface SpecialCause {
  readonly rule: 'outside-limits' | 'trend' | 'two-of-three' | 'shift';
  readonly side: 'high' | 'low';
}

/** Points in a row that make a trend or a shift. */
const RUN = 7;

/**
 * Which of the points between two breaks are more than noise, by the four rules of "Making Data Count", the first that holds:
 * outside the limits; one of 7 points that all rise or all fall; one of two in three points that lie in the outer third between
 * mean and limit, all three on one side; one of 7 points on one side of the mean. A point on the mean is on no side.
 */
export function specialCauses(
  values: readonly Decimal[],
  limits: ProcessLimits,
): readonly (SpecialCause | null)[] {
  const { mean, lower, upper } = limits;
  const sides = values.map((value) => value.cmp(mean));
  const steps = values.map((value, index) => (index === 0 ? 0 : value.cmp(values[index - 1] ?? value)));
  const trends = inTrend(steps);
  const shifts = inRun(sides, RUN);
  const outside = values.map((value) => value.lt(lower) || value.gt(upper));
  const close = values.map((value, index) => outside[index] === false && isClose(value, limits));
  const pairs = inTwoOfThree(close, sides);
  return values.map((_value, index): SpecialCause | null => {
    const side = sides[index] === 1 ? 'high' : 'low';
    if (outside[index] === true) return { rule: 'outside-limits', side };
    const trend = trends[index] ?? 0;
    if (trend !== 0) return { rule: 'trend', side: trend > 0 ? 'high' : 'low' };
    if (pairs[index] === true) return { rule: 'two-of-three', side };
    if (shifts[index] === true) return { rule: 'shift', side };
    return null;
  });
}

/** Beyond two thirds of the way from the mean to a limit. */
function isClose(value: Decimal, { mean, upper }: ProcessLimits): boolean {
  return value.minus(mean).abs().times(3).gt(upper.minus(mean).times(2));
}

/** For each point, +1 or -1 where it is in a run of so many with that sign that are as long as `length`. */
function inRun(signs: readonly number[], length: number): boolean[] {
  const found = signs.map(() => false);
  for (let start = 0; start + length <= signs.length; start += 1) {
    const run = signs.slice(start, start + length);
    if (run[0] !== 0 && run.every((sign) => sign === run[0])) found.fill(true, start, start + length);
  }
  return found;
}

/**
 * +1 for a point of a rising trend, -1 of a falling one, 0 of none. A point where one trend ends and another begins belongs to
 * the later one.
 */
function inTrend(steps: readonly number[]): number[] {
  const found = steps.map(() => 0);
  for (let start = 0; start + RUN <= steps.length; start += 1) {
    // Seven points have six steps between them.
    const [first, ...rest] = steps.slice(start + 1, start + RUN);
    if (first === undefined || first === 0 || rest.some((step) => step !== first)) continue;
    found.fill(first, start, start + RUN);
  }
  return found;
}

function inTwoOfThree(close: readonly boolean[], sides: readonly number[]): boolean[] {
  const found = close.map(() => false);
  for (let start = 0; start + 3 <= close.length; start += 1) {
    const three = [start, start + 1, start + 2];
    const side = sides[start] ?? 0;
    const near = three.filter((index) => close[index] === true);
    if (side === 0 || near.length < 2 || three.some((index) => sides[index] !== side)) continue;
    for (const index of near) found[index] = true;
  }
  return found;
}
