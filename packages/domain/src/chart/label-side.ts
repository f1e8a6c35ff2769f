import type { Scale } from './scale.ts';

export type Side = 'above' | 'below';

/** A label takes about this share of the scale. */
const ROOM = 0.15;

/**
 * Where the figure of a point is written: under a low and above a high, so that its own line does not cross it, but on the
 * other side where another series stands in the way, and never on the axis.
 */
export function labelSide(
  value: number,
  neighbours: readonly number[],
  others: readonly number[],
  { min, max }: Scale,
): Side {
  const room = ROOM * (max - min);
  if (value - min < room) return 'above';
  const isLow = neighbours.length > 0 && neighbours.every((neighbour) => neighbour > value);
  const crowded: Readonly<Record<Side, boolean>> = {
    above: others.some((other) => other >= value && other - value < room),
    below: others.some((other) => other <= value && value - other < room),
  };
  const first = isLow ? 'below' : 'above';
  const second = isLow ? 'above' : 'below';
  return crowded[first] && !crowded[second] ? second : first;
}
