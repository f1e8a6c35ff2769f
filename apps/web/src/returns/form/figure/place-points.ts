import { sparklinePoints } from '../../../shared/sparkline-path.ts';
import type { HistoryPoints } from './history-points.ts';

const MARGIN = 8;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly isTyped: boolean;
}

/** Where figures and target lie in a box, on one scale. Only where a pixel falls: exactness is not needed to draw. */
export function placePoints(
  { figures, target }: HistoryPoints,
  width: number,
  height: number,
): { readonly places: readonly Placed[]; readonly targetAt: number | null } {
  const values = figures.map(({ value }) => Number(value));
  const all = target === null ? values : [...values, Number(target)];
  // The heights come of all that is drawn, the steps sideways of the figures alone.
  const heights = sparklinePoints(all, width, height, MARGIN).map(({ y }) => y);
  const steps = sparklinePoints(values, width, height, MARGIN).map(({ x }) => x);
  return {
    places: figures.map(({ isTyped }, index) => ({ x: steps[index] ?? 0, y: heights[index] ?? 0, isTyped })),
    targetAt: target === null ? null : (heights.at(-1) ?? null),
  };
}
