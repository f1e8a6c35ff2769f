export interface SparklinePoint {
  readonly x: number;
  readonly y: number;
}

/** Where the points of a small trend lie in a box, first left, last right, largest at the top. A flat line lies in the middle. */
export function sparklinePoints(
  values: readonly number[],
  width: number,
  height: number,
  margin: number,
): SparklinePoint[] {
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
  return values.map((value, index) => ({
    x: round(values.length > 1 ? margin + index * step : width - margin),
    y: round(range === 0 ? height / 2 : height - margin - ((value - least) / range) * (height - 2 * margin)),
  }));
}

const round = (length: number) => Math.round(length * 10) / 10;
