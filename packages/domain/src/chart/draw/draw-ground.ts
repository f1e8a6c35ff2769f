import { enumWords } from '../../report/enum-words.ts';
import type { Plot } from '../plot.ts';
import type { ChartColours } from './chart-colours.ts';
import { at } from './path.ts';
import type { PlotArea } from './plot-area.ts';
import { svgElement } from './svg.ts';
import { svgText } from './text.ts';

/** Lower than this a band has no room for its name. */
const LEAST_HEIGHT = 15;
/** Beside other columns a band ends between them, at most so far from its own. */
const INSIDE = 18;
const WITH_NAME = 60;
const NAME = 44;

/** What lies behind the lines: the bands with their names, and a stroke for each tick. */
export function drawGround(plot: Plot, area: PlotArea, colours: ChartColours): string {
  const grid = plot.scale.ticks.map((tick) =>
    svgElement('path', {
      d: `M${at(area.left)} ${at(area.y(tick))}H${at(area.right)}`,
      stroke: colours.line,
    }),
  );
  return [...bands(plot, area, colours), ...grid].join('');
}

function bands(plot: Plot, area: PlotArea, colours: ChartColours): string[] {
  const { bandSpan } = plot;
  if (bandSpan === null) return [];
  const half = (area.x(1) - area.x(0)) / 2 || INSIDE;
  const left = bandSpan.first === 0 ? area.left : area.x(bandSpan.first) - Math.min(half, INSIDE);
  const right =
    bandSpan.last === plot.columns.length - 1
      ? area.right
      : area.x(bandSpan.last) + Math.min(half, WITH_NAME);
  // The names stand beside the marks: after the last, or where that leaves no room before the first.
  const isAfter = right - area.x(bandSpan.last) > NAME;
  return plot.bands.map(({ rag, from, to }) => {
    const { ground, ink } = colours.bands[rag];
    const [top, bottom] = [area.y(to), area.y(from)];
    const name = svgText(enumWords(rag), isAfter ? right - 5 : left + 5, (top + bottom) / 2 + 4, area.width, {
      fill: ink,
      size: 12,
      bold: true,
      anchor: isAfter ? 'end' : 'start',
    });
    return (
      svgElement('rect', {
        x: left,
        y: top,
        width: Math.max(right - left, 0),
        height: bottom - top,
        fill: ground,
      }) + (bottom - top >= LEAST_HEIGHT ? name : '')
    );
  });
}
