import type { Plot } from '../plot.ts';
import { textWidth } from './text.ts';

/** Where the columns and the values of a plot lie in a drawing, in pixels from its top left. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly x: (column: number) => number;
  readonly y: (value: number) => number;
}

export const TICK_SIZE = 12;
/** Room under the axis for two lines of words, and above the plot for its axis title and the words of a break. */
const UNDER = 40;
const ABOVE = 24;
/** Room on both sides of the marks: for half a label, and on the right for the names of bands. */
const SIDE = 30;
const NAMES = 52;

/** @param top where the drawing of the plot may begin, under its title and key */
export function plotArea(plot: Plot, width: number, height: number, top: number): PlotArea {
  const words = Math.max(0, ...plot.ticks.map((tick) => textWidth(tick, TICK_SIZE)));
  const left = Math.min(Math.ceil(words) + 10, width / 2);
  const right = width - 6;
  const area = { left, right, top: top + ABOVE, bottom: height - UNDER, width };
  const side = Math.min(SIDE, (right - left) / 6);
  const first = left + side;
  const last = right - (plot.bands.length > 0 ? Math.max(side, Math.min(NAMES, (right - left) / 5)) : side);
  const steps = Math.max(plot.columns.length - 1, 1);
  const { min, max } = plot.scale;
  const share = (value: number) => (max > min ? (value - min) / (max - min) : 0.5);
  return {
    ...area,
    x: (column) =>
      plot.columns.length === 1 ? (first + last) / 2 : first + ((last - first) * column) / steps,
    y: (value) => area.bottom - (area.bottom - area.top) * Math.min(Math.max(share(value), 0), 1),
  };
}
