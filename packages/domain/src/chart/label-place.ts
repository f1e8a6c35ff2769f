import type { Scale } from './scale.ts';

export type Side = 'above' | 'below';

/** Where the figure of a point is written: on which side, and of which value: its own, or that of a mark that it is lifted over. */
export interface LabelPlace {
  readonly side: Side;
  readonly of: number;
}

/** A label takes about this share of the scale. */
const ROOM = 0.15;

/**
 * Where the figure of a point is written: under a low and above a high, so that its own line does not cross it, but on the
 * other side where another series stands in the way, and never on the axis. Where neither side is free it stands above what is in
 * the way.
 */
export function labelPlace(
  value: number,
  neighbours: readonly number[],
  others: readonly number[],
  { min, max }: Scale,
): LabelPlace {
  const room = ROOM * (max - min);
  const isLow = neighbours.length > 0 && neighbours.every((neighbour) => neighbour > value);
  const isTaken: Readonly<Record<Side, boolean>> = {
    above: others.some((other) => other >= value && other - value < room),
    below: value - min < room || others.some((other) => other <= value && value - other < room),
  };
  if (!isTaken.below && (isLow || isTaken.above)) return { side: 'below', of: value };
  return { side: 'above', of: isTaken.above ? over(value, others, room) : value };
}

/** The highest of what stands in the way of a label above, one after the other. */
function over(value: number, others: readonly number[], room: number): number {
  return others
    .filter((other) => other >= value)
    .toSorted((a, b) => a - b)
    .reduce((top, other) => (other - top < room ? other : top), value);
}
