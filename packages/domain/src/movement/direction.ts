import type { Bounds } from '../target/bounds.ts';
import type { Polarity } from '../target/polarity.ts';
import { position } from '../target/position.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Direction } from './movement.ts';

/** Better or worse, with the reason in words for the end of a sentence. */
export interface DirectionResult {
  readonly movement: Direction;
  readonly because: string;
}

/** Whether a figure is better than an earlier one. Inside a range every figure is as good as another. */
export function direction(
  now: Decimal,
  before: Decimal,
  polarity: Polarity,
  range: Bounds | null,
): DirectionResult {
  if (now.eq(before)) return { movement: 'same', because: 'the same' };
  switch (polarity) {
    case 'not-judged':
      return {
        movement: 'not-comparable',
        because: 'neither better nor worse, as high and low are not judged',
      };
    case 'higher-is-better':
      return now.gt(before)
        ? { movement: 'better', because: 'better, as higher is better' }
        : { movement: 'worse', because: 'worse, as higher is better' };
    case 'lower-is-better':
      return now.lt(before)
        ? { movement: 'better', because: 'better, as lower is better' }
        : { movement: 'worse', because: 'worse, as lower is better' };
    case 'within-range':
      return range === null
        ? { movement: 'not-comparable', because: 'neither better nor worse, as no good range is given' }
        : byDistance(position(now, range).shortfall, position(before, range).shortfall);
  }
}

function byDistance(now: Decimal, before: Decimal): DirectionResult {
  if (now.eq(before)) return { movement: 'same', because: 'the same, as far from the good range as before' };
  return now.lt(before)
    ? { movement: 'better', because: 'better, as it is nearer to the good range' }
    : { movement: 'worse', because: 'worse, as it is further from the good range' };
}
