import type { Decimal } from '../value/decimal.ts';
import { formatExact } from '../value/format-exact.ts';
import { UNITS, type Unit, type UnitStyle } from '../value/unit.ts';
import type { CheckedFigure } from './check-figure.ts';
import { farFromHistory } from './far-from-history.ts';

/**
 * What is asked about a figure that can be read, the weightiest question alone; null where there is none. Asked is about parts above
 * their whole, a figure far from those held, and one below zero, or a share above 100, where no figure held is.
 *
 * @param history comparable figures, in the unit
 * @param which of them they are, in words: "last", "other"
 */
export function figureQuestion(
  { value, warning }: Pick<CheckedFigure, 'value' | 'warning'>,
  history: readonly Decimal[],
  unit: Unit,
  which: 'last' | 'other' = 'last',
): string | null {
  if (value === null) return null;
  return warning ?? farFromHistory(value, history, unit, which) ?? outOfBounds(value, history, unit);
}

function outOfBounds(value: Decimal, history: readonly Decimal[], unit: Unit): string | null {
  const { isShare }: UnitStyle = UNITS[unit];
  const shown = formatExact(value, unit, 0);
  if (value.lt(0) && !history.some((figure) => figure.lt(0))) {
    return `${shown} is below zero${history.length === 0 ? '' : ', as none of the figures held is'}. Is it right?`;
  }
  if (isShare && value.gt(100) && !history.some((figure) => figure.gt(100))) {
    return `${shown} is more than the whole. Is it right?`;
  }
  return null;
}
