import type { Plot } from '../plot.ts';
import { type ChartColours, PAPER } from './chart-colours.ts';
import { drawAcross } from './draw-across.ts';
import { drawAxes } from './draw-axes.ts';
import { drawGround } from './draw-ground.ts';
import { drawHead } from './draw-head.ts';
import { drawLines } from './draw-lines.ts';
import { plotArea } from './plot-area.ts';
import { svgDrawing } from './svg-drawing.ts';

export interface ChartPage {
  /** Of the whole drawing, in pixels at 96 to the inch; at least 160. */
  readonly width: number;
  /** Of the whole drawing; at least so much that 60 pixels are left between the axis and what stands above. */
  readonly height: number;
  /** Written above the chart; none without one. */
  readonly title?: string;
  /** Whether the key is drawn; it is not unless asked for. */
  readonly legend?: boolean;
  /** The chart in words (`chartWords`), for who cannot see it. */
  readonly words?: string;
  /** The light colours of paper without. */
  readonly colours?: ChartColours;
}

const LEAST_WIDTH = 160;
const LEAST_PLOT = 60;

/**
 * A chart as one complete, static SVG: `drawChart(panelPlot({ panel, shown, bands, unit, decimals }), { width: 640, height: 320 })`,
 * where the panel comes from `makePanels(figures, unit)` and `defaultPanel`, `shown` is its series less `offScale(panel)`, and
 * the bands are `ragBands` of a standing target or none. Paths, rectangles, circles and text in a generic sans-serif; no
 * scripts, styles, links or foreign parts, so that it stands in a page, a picture and a PDF alike. What it shows and how is what the screen's chart does.
 *
 * @throws RangeError where the page is too small for it, and of figures that are no numbers
 */
export function drawChart(plot: Plot, page: ChartPage): string {
  const { width, height, title = '', legend = false, words = '', colours = PAPER } = page;
  const head = drawHead(plot, { width, title, legend }, colours);
  const area = plotArea(plot, width, height, head.height);
  if (width < LEAST_WIDTH || area.bottom - area.top < LEAST_PLOT) {
    throw new RangeError(`A drawing of ${width} by ${height} has no room for this chart.`);
  }
  return svgDrawing(
    { width, height },
    words,
    head.markup,
    drawGround(plot, area, colours),
    drawAxes(plot, area, colours),
    drawAcross(plot, area, colours),
    drawLines(plot, area, colours),
  );
}
