import { labelSide, type Side } from './label-side.ts';
import type { Plot, PlotLine } from './plot.ts';

/** On which side of its mark each figure of a line is written, by column. */
export function labelSides(plot: Plot, line: PlotLine): Side[] {
  return line.values.map((value, index) => {
    const others = plot.lines
      .filter(({ look, isBridge }) => look !== line.look && !isBridge)
      .flatMap(({ values }) => values[index] ?? []);
    // A staircase runs level through its marks, so no neighbour is in the way.
    const steps = line.run === 'steps' ? [] : [line.values[index - 1], line.values[index + 1]];
    return labelSide(
      value ?? 0,
      steps.flatMap((neighbour) => neighbour ?? []),
      others,
      plot.scale,
    );
  });
}
