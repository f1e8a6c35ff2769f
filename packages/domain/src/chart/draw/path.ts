/** Points as a path, straight from one to the next or in steps that change halfway. To a tenth of a pixel. */
export function linePath(
  points: readonly { readonly x: number; readonly y: number }[],
  run: 'straight' | 'steps',
): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${at(x)} ${at(y)}`;
      return run === 'straight' ? `L${at(x)} ${at(y)}` : `H${at((before.x + x) / 2)}V${at(y)}H${at(x)}`;
    })
    .join('');
}

/** A number of a path, to a tenth of a pixel. */
export const at = (value: number) => String(Math.round(value * 10) / 10 + 0);
