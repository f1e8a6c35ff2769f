import type { Look } from './look.ts';
import type { Plot, PlotLine } from './plot.ts';

/**
 * The columns of a long plot that are drawn, in order: the ends of every line and of its pauses, whatever something is said of
 * (breaks, levels, comments, causes, what is expected, figures that are missing for a reason), and of the others, stretch by
 * stretch, each line's lowest and highest. Stretches are of one length, so that time runs evenly across the drawing.
 *
 * @param most how many of the others there may be, at most
 */
export function keptColumns(plot: Plot, most: number): number[] {
  const kept = new Set(saidOf(plot));
  for (const line of plot.lines) for (const at of endsOf(line)) kept.add(at);
  const looks = [...new Set(plot.lines.filter(({ isBridge }) => !isBridge).map(({ look }) => look))];
  const length = Math.ceil((plot.columns.length * 2 * Math.max(looks.length, 1)) / most);
  for (let from = 0; from < plot.columns.length; from += length) {
    const to = Math.min(from + length, plot.columns.length);
    for (const look of looks) for (const at of extremesOf(plot, look, from, to)) kept.add(at);
  }
  return [...kept].filter((at) => at >= 0 && at < plot.columns.length).sort((a, b) => a - b);
}

function saidOf({ columns, lines, bandSpan, breaks, levels, expected, annotations }: Plot): number[] {
  const drawn = (at: number) => lines.some(({ values }) => (values[at] ?? null) !== null);
  return [
    0,
    columns.length - 1,
    ...(bandSpan === null ? [] : [bandSpan.first, bandSpan.last]),
    ...breaks.flatMap(({ at }) => [at - 1, at]),
    ...levels.flatMap(({ first, last }) => [first, last]),
    ...expected.map(({ at }) => at),
    ...annotations.map(({ at }) => at),
    ...columns.flatMap(({ isGap, said }, at) => {
      if (isGap) return [at - 1, at, at + 1];
      return Object.keys(said).length > 0 && !drawn(at) ? [at] : [];
    }),
    ...lines.flatMap(({ causes = [] }) => causes.flatMap((cause, at) => (cause === null ? [] : [at]))),
  ];
}

/** Where a line begins and ends, and the columns on both sides of each pause. */
function endsOf({ values }: PlotLine): number[] {
  const isDrawn = (at: number) => (values[at] ?? null) !== null;
  return values.flatMap((_value, at) => (at > 0 && isDrawn(at) !== isDrawn(at - 1) ? [at - 1, at] : []));
}

interface Extreme {
  readonly at: number;
  readonly value: number;
}

function extremesOf({ lines }: Plot, look: Look, from: number, to: number): number[] {
  let lowest: Extreme | null = null;
  let highest: Extreme | null = null;
  for (const line of lines) {
    if (line.look !== look || line.isBridge) continue;
    for (let at = from; at < to; at++) {
      const value = line.values[at] ?? null;
      if (value === null) continue;
      if (lowest === null || value < lowest.value) lowest = { at, value };
      if (highest === null || value > highest.value) highest = { at, value };
    }
  }
  return lowest === null || highest === null ? [] : [lowest.at, highest.at];
}
