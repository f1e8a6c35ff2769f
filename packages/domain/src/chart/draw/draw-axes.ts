import type { Plot } from '../plot.ts';
import type { ChartColours } from './chart-colours.ts';
import { at } from './path.ts';
import { type PlotArea, TICK_SIZE } from './plot-area.ts';
import { svgElement } from './svg.ts';
import { svgText, textWidth } from './text.ts';

/** The axes with their words: figures on the left, periods below, each as many as have room. */
export function drawAxes(plot: Plot, area: PlotArea, colours: ChartColours): string {
  const soft = { fill: colours.inkSoft, size: TICK_SIZE };
  const { scale, ticks, columns, axisTitle } = plot;
  const words = scale.ticks.map((tick, index) =>
    svgText(ticks[index] ?? '', area.left - 6, area.y(tick) + 4, area.width, { ...soft, anchor: 'end' }),
  );
  const hasZero = scale.min < 0 && scale.max > 0;
  const step = columnStep(plot, area);
  const periods = columns.flatMap(({ tick }, index) =>
    index % step === 0
      ? tick
          .map((line, row) => ({ line, y: area.bottom + 17 + row * 15 }))
          .filter(({ line }) => line !== '')
          .map(({ line, y }) => svgText(line, area.x(index), y, area.width, { ...soft, anchor: 'middle' }))
      : [],
  );
  return [
    svgElement('path', {
      d: `M${at(area.left)} ${at(area.bottom)}H${at(area.right)}`,
      stroke: colours.lineStrong,
    }),
    hasZero
      ? svgElement('path', {
          d: `M${at(area.left)} ${at(area.y(0))}H${at(area.right)}`,
          stroke: colours.lineStrong,
        })
      : '',
    ...words,
    ...columns.flatMap(({ isGap }, index) => (isGap ? gap(area.x(index), area.bottom, colours) : [])),
    ...periods,
    axisTitle === '' ? '' : svgText(axisTitle, 2, area.top - 14, area.width, soft),
  ].join('');
}

/** Where a long time without figures is drawn short: two strokes through the axis. */
function gap(x: number, foot: number, colours: ChartColours): string {
  return (
    svgElement('path', { d: `M${at(x - 3)} ${at(foot)}h6`, stroke: colours.page, 'stroke-width': 3 }) +
    svgElement('path', {
      d: `M${at(x - 7)} ${at(foot + 6)}l6-12M${at(x + 1)} ${at(foot + 6)}l6-12`,
      fill: 'none',
      stroke: colours.lineStrong,
      'stroke-width': 1.5,
    })
  );
}

/** Every which column is named under the axis: all where their words have room. */
function columnStep({ columns }: Plot, area: PlotArea): number {
  const widest = Math.max(
    0,
    ...columns.flatMap(({ tick }) => tick.map((line) => textWidth(line, TICK_SIZE))),
  );
  const room = area.x(1) - area.x(0);
  return room > 0 ? Math.max(Math.ceil((widest + 8) / room), 1) : 1;
}
