import { labelPlaces } from '../label-places.ts';
import { BRIDGE_DASHES, DASHES, strokeWidth } from '../look.ts';
import { causePath, markPath } from '../mark-path.ts';
import type { Plot, PlotLine } from '../plot.ts';
import type { ChartColours } from './chart-colours.ts';
import { linePath } from './path.ts';
import type { PlotArea } from './plot-area.ts';
import { svgElement } from './svg.ts';
import { svgText, textWidth } from './text.ts';

const LABEL = 12;

/** The lines in their order, then all marks and the figures beside them, so that no line crosses a figure. */
export function drawLines(plot: Plot, area: PlotArea, colours: ChartColours): string {
  const strokes = plot.lines.map((line) => stroke(line, area, colours));
  const marks = plot.lines.filter(({ isBridge }) => !isBridge).map((line) => marksOf(line, area, colours));
  return [...strokes, ...marks, ...plot.lines.map((line) => figures(plot, line, area, colours))].join('');
}

interface Point {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

function pointsOf({ values }: PlotLine, area: PlotArea): Point[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [{ index, x: area.x(index), y: area.y(value) }],
  );
}

function stroke(line: PlotLine, area: PlotArea, colours: ChartColours): string {
  if (line.run === 'marks') return '';
  const { run } = line;
  const d = stretchesOf(pointsOf(line, area), line.isBridge)
    .map((points) => linePath(points, run))
    .join('');
  if (d === '') return '';
  const dashes = line.isBridge ? BRIDGE_DASHES : DASHES[line.look];
  return svgElement('path', {
    d,
    fill: 'none',
    stroke: colours.looks[line.look],
    'stroke-width': strokeWidth(line.look),
    'stroke-linejoin': 'round',
    ...(dashes === 'none' ? {} : { 'stroke-dasharray': dashes }),
  });
}

/** Points that follow each other, at least two; a bridge leads over what lies between. */
function stretchesOf(points: readonly Point[], isBridge: boolean): Point[][] {
  if (isBridge) return [[...points]];
  const stretches: Point[][] = [];
  for (const point of points) {
    const last = stretches.at(-1);
    if (last !== undefined && last.at(-1)?.index === point.index - 1) last.push(point);
    else stretches.push([point]);
  }
  return stretches.filter(({ length }) => length > 1);
}

function marksOf(line: PlotLine, area: PlotArea, colours: ChartColours): string {
  const colour = colours.looks[line.look];
  return pointsOf(line, area)
    .map(({ index, x, y }) => {
      const cause = line.causes?.[index] ?? null;
      if (cause !== null) {
        return svgElement('path', {
          d: causePath(cause.tone, x, y),
          fill: colours.page,
          stroke: colour,
          'stroke-width': 2,
        });
      }
      const { path, isHollow } = markPath(line.look, x, y);
      return svgElement('path', {
        d: path,
        fill: isHollow ? colours.page : colour,
        stroke: isHollow ? colour : colours.page,
        'stroke-width': isHollow ? 2 : line.look === 'TARGET' ? 0 : 1.5,
      });
    })
    .join('');
}

function figures(plot: Plot, line: PlotLine, area: PlotArea, colours: ChartColours): string {
  const places = labelPlaces(plot, line);
  return pointsOf(line, area)
    .map(({ index, x, y }) => {
      const words = line.labels[index] ?? null;
      const place = places[index];
      if (words === null || place === undefined) return '';
      const foot = place.side === 'above' ? area.y(place.of) - 11 : y + 20;
      const long = textWidth(words, LABEL);
      const left = Math.max(Math.min(x - long / 2, area.width - long), 0);
      return (
        svgElement('rect', {
          x: left,
          y: foot - LABEL + 1,
          width: long,
          height: LABEL + 2,
          fill: colours.page,
          'fill-opacity': '0.8',
        }) +
        svgText(words, x, foot, area.width, { fill: colours.ink, size: LABEL, bold: true, anchor: 'middle' })
      );
    })
    .join('');
}
