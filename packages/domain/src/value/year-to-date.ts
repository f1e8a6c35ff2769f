import Big from 'big.js';
import type { Aggregation } from './actual.ts';
import type { Decimal } from './decimal.ts';
import { UNITS, type Unit } from './unit.ts';

export interface QuarterFigure {
  /** Period id. */
  readonly period: string;
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

export type YearToDate =
  /** `numeratorExceedsDenominator`: kept as it is, and to be flagged (001 line 206 prints 7706 of 7152). */
  | { readonly kind: 'known'; readonly value: Decimal; readonly numeratorExceedsDenominator: boolean }
  /** Quarters (period ids) without the figure that is needed. */
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * The year to date of an indicator from its quarters, oldest first, the last being the one reported on (design.md, "Values").
 * `sum` adds up; `recompute` divides the sum of numerators by the sum of denominators, in the unit; `latest`, `rolling` and
 * `cumulative` take the last quarter's figure, never an older one. An `average` cannot be had from quarterly averages.
 * A printed year to date is kept as printed: do not replace it by this.
 */
export function yearToDate(
  aggregation: Aggregation,
  quarters: readonly QuarterFigure[],
  unit: Unit,
): YearToDate {
  const last = quarters.at(-1);
  if (last === undefined) return { kind: 'none', reason: 'There is no quarter to work from.' };
  switch (aggregation) {
    case 'sum': {
      const values = quarters.map(({ value }) => value);
      if (values.every((value) => value !== null)) return known(total(values));
      return { kind: 'incomplete', missing: quarters.filter(({ value }) => value === null).map(idOf) };
    }
    case 'recompute':
      return recomputed(quarters, unit);
    case 'average':
      return {
        kind: 'none',
        reason: 'An average over the year cannot be worked out from the averages of its quarters.',
      };
    default:
      return last.value === null ? { kind: 'incomplete', missing: [last.period] } : known(last.value);
  }
}

function recomputed(quarters: readonly QuarterFigure[], unit: Unit): YearToDate {
  const numerators = quarters.map(({ numerator }) => numerator);
  const denominators = quarters.map(({ denominator }) => denominator);
  if (!numerators.every((part) => part !== null) || !denominators.every((part) => part !== null)) {
    const missing = quarters.filter(
      ({ numerator, denominator }) => numerator === null || denominator === null,
    );
    return { kind: 'incomplete', missing: missing.map(idOf) };
  }
  const numerator = total(numerators);
  const denominator = total(denominators);
  if (denominator.eq(0)) return { kind: 'none', reason: 'The denominators add up to nothing.' };
  const { per, isShare } = UNITS[unit];
  const value = numerator.times(per).div(denominator);
  return { kind: 'known', value, numeratorExceedsDenominator: isShare && numerator.gt(denominator) };
}

const idOf = ({ period }: QuarterFigure) => period;

const total = (values: readonly Decimal[]) => values.reduce((sum, value) => sum.plus(value), new Big(0));

const known = (value: Decimal): YearToDate => ({ kind: 'known', value, numeratorExceedsDenominator: false });
