import { isUnit } from '../value/is-unit.ts';
import { UNITS } from '../value/unit.ts';
import { axisTitle, tickWords } from './axis-words.ts';
import type { Plot, PlotColumn, PlotLine } from './plot.ts';
import { makeScale } from './scale.ts';

/** A line with its exact figures in words, one for each column. */
export type SaidLine = PlotLine & { readonly said: readonly (string | null)[] };

interface Drawn {
  readonly columns: readonly PlotColumn[];
  readonly lines: readonly SaidLine[];
  readonly legend: Plot['legend'];
  readonly unit: string;
  /** What the scale must hold beside the lines. */
  readonly further?: readonly number[];
  /** Whether they are differences: a share lies within 100, a difference of shares anywhere, and is in percentage points. */
  readonly isDifference?: boolean;
}

/** Lines over columns with a scale that holds them, and nothing else. */
export function barePlot({ columns, lines, legend, unit, further = [], isDifference = false }: Drawn): Plot {
  const values = lines.flatMap((line) => line.values.flatMap((value) => value ?? []));
  const share = isUnit(unit) && UNITS[unit].isShare;
  const inPoints = share && isDifference;
  const scale = makeScale([...values, ...further], share && !isDifference);
  return {
    columns: columns.map((column, index) => ({ ...column, said: saidAt(lines, index) })),
    lines,
    legend,
    scale,
    ticks: tickWords(scale.ticks, inPoints ? 'number' : unit),
    axisTitle: inPoints ? 'Percentage points' : axisTitle(unit),
    bands: [],
    bandSpan: null,
    breaks: [],
    levels: [],
    expected: [],
    annotations: [],
  };
}

function saidAt(lines: readonly SaidLine[], column: number): PlotColumn['said'] {
  const words = lines.flatMap(({ look, said }) => {
    const one = said[column] ?? null;
    return one === null ? [] : [[look, one] as const];
  });
  return Object.fromEntries(words);
}
