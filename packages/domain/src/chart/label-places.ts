import { type LabelPlace, labelPlace } from './label-place.ts';
import type { Plot, PlotLine } from './plot.ts';

/** Where each figure of a line is written, by column. */
export function labelPlaces(plot: Plot, line: PlotLine): LabelPlace[] {
  return line.values.map((value, index) => {
    const others = plot.lines
      .filter(({ look, isBridge }) => look !== line.look && !isBridge)
      .flatMap(({ values }) => values[index] ?? []);
    // A staircase runs level through its marks, so no neighbour is in the way.
    const steps = line.run === 'steps' ? [] : [line.values[index - 1], line.values[index + 1]];
    return labelPlace(
      value ?? 0,
      steps.flatMap((neighbour) => neighbour ?? []),
      others,
      plot.scale,
    );
  });
}
