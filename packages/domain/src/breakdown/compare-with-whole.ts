import { direction } from '../movement/direction.ts';
import type { Direction } from '../movement/movement.ts';
import type { Polarity } from '../target/polarity.ts';
import { decimalOrNull } from '../value/decimal-or-null.ts';

/** How a part's figure stands to the whole borough's. `difference` is part less whole, in the indicator's unit. */
export interface WithWhole {
  readonly difference: string;
  readonly side: 'above' | 'below' | 'same';
  /** Whether the part does better than the whole; not comparable where high and low are not judged. */
  readonly standing: Direction;
}

/** Compares exact values, whatever is displayed; null where one of them is missing. */
export function compareWithWhole(
  part: string | null,
  whole: string | null,
  polarity: Polarity,
): WithWhole | null {
  const [of, all] = [decimalOrNull(part), decimalOrNull(whole)];
  if (of === null || all === null) return null;
  return {
    difference: of.minus(all).toFixed(),
    side: of.eq(all) ? 'same' : of.gt(all) ? 'above' : 'below',
    standing: direction(of, all, polarity, null).movement,
  };
}
