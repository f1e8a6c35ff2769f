import type { Plot } from '../plot.ts';

/** A way to look at the figures, ready to be drawn, with what a reader must know to read it rightly. */
export interface ModePlot {
  readonly plot: Plot;
  readonly notes: readonly string[];
}
