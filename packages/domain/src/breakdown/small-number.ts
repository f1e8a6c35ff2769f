import type { Decimal } from '../value/decimal.ts';

/** Counts of people below this, other than none, are not given. */
export const LEAST_COUNT = 5;
/** Shares of fewer people than this are not given. */
export const LEAST_BASE = 10;

export type SmallNumber = 'small' | 'unknown';

/**
 * Whether the people behind a figure are so few that it could say something about one of them.
 *
 * The rule is the one usual for counts of people below the level of a council: 1 to 4 are not given, nor are shares of which these are the
 * numerator, nor shares of fewer than ten people. It follows the principles of the Office for National Statistics (Policy on protecting
 * confidentiality in tables of birth and death statistics; ten observations are its threshold for descriptive statistics of
 * research data). The figures 5 and 10 are Dial's choice: docs/decisions/0014. None is not small.
 *
 * @param count how many people the figure counts; null where that is not known
 * @param base of a rate, how many people it is of; null where that is not known
 * @returns "unknown" where the figure cannot be shown to be safe, null where it is
 */
export function smallNumber(count: Decimal | null, base: Decimal | null, rate: boolean): SmallNumber | null {
  if (count?.gt(0) && count.lt(LEAST_COUNT)) return 'small';
  if (base?.lt(LEAST_BASE)) return 'small';
  if (count === null) return 'unknown';
  // Of a rate without its base, at least those counted are there.
  return rate && base === null && count.lt(LEAST_BASE) ? 'unknown' : null;
}
