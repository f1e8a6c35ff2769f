/**
 * How much a quantity grows, as the median of the slopes between all pairs of its points (Theil and Sen): single peaks do not move it.
 *
 * @returns per unit of `x`; 0 with fewer than two points
 */
export function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).flatMap((b) => (b.x === a.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
  );
  slopes.sort((a, b) => a - b);
  const middle = slopes.length / 2;
  const at = (index: number) => slopes[Math.floor(index)] ?? 0;
  return slopes.length === 0 ? 0 : (at(middle) + at(middle - 0.5)) / 2;
}
