import type { Look } from './look.ts';
import type { Plot } from './plot.ts';

/** A figure of a chart, as a reader walks over them: a line of the key, and a column. */
export interface PlotPoint {
  readonly look: Look;
  readonly at: number;
}

export type Step = 'previous' | 'next' | 'first' | 'last' | 'line-above' | 'line-below';

/**
 * The figure that a step leads to: along its line from one that is said to the next, or to the next line of the key in the same
 * column or the nearest. Where there is none further it stays. From nowhere the newest figure of the first line, be it before what is
 * not due yet. Null of a chart that says nothing.
 */
export function walkPlot(plot: Plot, from: PlotPoint | null, step: Step): PlotPoint | null {
  const lines = plot.legend
    .map(({ look }) => ({ look, columns: columnsOf(plot, look) }))
    .filter(({ columns }) => columns.length > 0);
  const index = lines.findIndex(({ look }) => look === from?.look);
  const line = lines[Math.max(index, 0)];
  const newest = line?.columns.at(-1);
  if (line === undefined || newest === undefined) return null;
  if (from === null || index === -1)
    return { look: line.look, at: line.columns.findLast((at) => hasFigure(plot, line.look, at)) ?? newest };
  const to = (at: number | undefined): PlotPoint => (at === undefined ? from : { look: line.look, at });
  switch (step) {
    case 'previous':
      return to(line.columns.findLast((at) => at < from.at));
    case 'next':
      return to(line.columns.find((at) => at > from.at));
    case 'first':
      return to(line.columns[0]);
    case 'last':
      return to(newest);
    case 'line-above':
    case 'line-below': {
      const other = lines[index + (step === 'line-above' ? -1 : 1)];
      return other === undefined ? from : { look: other.look, at: nearest(other.columns, from.at) };
    }
  }
}

/** Where something is said of a line: a figure, why it is missing, or of the council's own what is expected. */
function columnsOf({ columns, expected }: Plot, look: Look): number[] {
  return columns.flatMap(({ said }, at) =>
    said[look] !== undefined || (look === 'ACTUAL' && expected.some((one) => one.at === at)) ? [at] : [],
  );
}

function hasFigure({ lines }: Plot, look: Look, at: number): boolean {
  return lines.some((line) => line.look === look && (line.values[at] ?? null) !== null);
}

function nearest(columns: readonly number[], at: number): number {
  return columns.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best));
}
