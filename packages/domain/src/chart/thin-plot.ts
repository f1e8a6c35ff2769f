import { keptColumns } from './kept-columns.ts';
import type { Plot } from './plot.ts';

/** More columns than this are closer together than a mark is wide. */
export const MOST_COLUMNS = 200;

/**
 * A plot with no more columns than can be told apart: a long one keeps its shape and all that something is said of, see
 * `keptColumns`; a short one is given back as it is. The table beside it holds every figure.
 */
export function thinPlot(plot: Plot, most: number = MOST_COLUMNS): Plot {
  if (plot.columns.length <= most) return plot;
  const kept = keptColumns(plot, most);
  const places = new Map(kept.map((at, place) => [at, place]));
  const place = (at: number) => places.get(at) ?? 0;
  const pick = <One>(all: readonly One[], otherwise: One) => kept.map((at) => all[at] ?? otherwise);
  return {
    ...plot,
    columns: kept.flatMap((at) => plot.columns[at] ?? []),
    lines: plot.lines.map((line) => ({
      ...line,
      values: pick(line.values, null),
      labels: pick(line.labels, null),
      ...(line.causes !== undefined && { causes: pick(line.causes, null) }),
    })),
    bandSpan: plot.bandSpan === null ? null : span(plot.bandSpan, place),
    breaks: plot.breaks.map((one) => ({ ...one, at: place(one.at) })),
    levels: plot.levels.map((level) => ({ ...level, ...span(level, place) })),
    expected: plot.expected.map((one) => ({ ...one, at: place(one.at) })),
    annotations: plot.annotations.map((one) => ({ ...one, at: place(one.at) })),
  };
}

function span(
  { first, last }: { readonly first: number; readonly last: number },
  place: (at: number) => number,
) {
  return { first: place(first), last: place(last) };
}
