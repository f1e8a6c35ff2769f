import type { Measure } from '../rating/rate-input.ts';
import { UNITS, type Unit, type UnitStyle } from '../value/unit.ts';

/** What is counted in these depends on how large the place is, unless it is an average. */
const SIZES: readonly Unit[] = ['number', '£', '£m', 'million', 'tCO2'];

/** Whether a figure grows with the place that it is of, so that it says nothing beside a larger place's: a count or an amount. */
export function dependsOnSize(measure: Measure, unit: Unit): boolean {
  const style: UnitStyle = UNITS[unit];
  if (style.isShare || style.per > 1 || measure === 'average' || measure === 'share') return false;
  return measure === 'count' || measure === 'amount' || SIZES.includes(unit);
}
