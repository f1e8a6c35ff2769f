/** Where Recharts would draw an area: from its first to its last mark. */
export interface DrawnArea {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}
