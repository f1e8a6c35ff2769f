import type { DocumentBreak } from '../document-breaks.ts';
import type { Plot } from '../plot.ts';
import type { ChartColours } from './chart-colours.ts';
import { at } from './path.ts';
import type { PlotArea } from './plot-area.ts';
import { svgElement } from './svg.ts';
import { svgText } from './text.ts';

const LEVEL_DASHES = { mean: 'none', median: '12 4', limit: '5 4' } as const;

/** What lies across the lines: where the document changes, means and limits, and what is expected. */
export function drawAcross(plot: Plot, area: PlotArea, colours: ChartColours): string {
  return [
    ...plot.levels.map(({ kind, value, first, last, words }) => {
      const half = (area.x(1) - area.x(0)) / 2;
      const dashes = LEVEL_DASHES[kind];
      const [left, right] = [
        Math.max(area.x(first) - half, area.left),
        Math.min(area.x(last) + half, area.right),
      ];
      const stroke = svgElement('path', {
        d: `M${at(left)} ${at(area.y(value))}H${at(right)}`,
        stroke: colours.inkSoft,
        'stroke-width': 1.25,
        ...(dashes === 'none' ? {} : { 'stroke-dasharray': dashes }),
      });
      return (
        stroke +
        svgText(words, right - 2, area.y(value) - 4, area.width, {
          fill: colours.inkSoft,
          size: 11,
          anchor: 'end',
        })
      );
    }),
    ...plot.breaks.map((one) => breakAt(one, area, colours)),
    ...plot.expected.map((one) => expectedAt(one, area, colours)),
    ...annotated(plot).map(([column, numbers]) => flagAt(column, numbers, area, colours)),
  ].join('');
}

/** Words that stand lower are inside the drawing, just under its upper edge. */
function breakAt(
  { at: column, words, isLow = false }: DocumentBreak,
  area: PlotArea,
  colours: ChartColours,
): string {
  const x = (area.x(column - 1) + area.x(column)) / 2;
  return (
    svgElement('path', {
      d: `M${at(x)} ${at(area.top - 6)}V${at(area.bottom)}`,
      stroke: colours.lineStrong,
      'stroke-width': 1.5,
      'stroke-dasharray': '5 3',
    }) +
    svgText(words, x, area.top + (isLow ? 5 : -11), area.width, {
      fill: colours.ink,
      size: 12,
      bold: true,
      anchor: 'middle',
    })
  );
}

/** Beside the column's middle, where a target may be drawn. */
const BESIDE = 14;

/** An interval and, hollow, the middle of it: never in the colours of a rating. */
function expectedAt(
  { at: column, value, lower, upper }: Plot['expected'][number],
  area: PlotArea,
  colours: ChartColours,
): string {
  const x = Math.min(area.x(column) + BESIDE, area.right - 6);
  const [high, low] = [area.y(upper), area.y(lower)];
  return (
    svgElement('path', {
      d: `M${at(x - 6)} ${at(high)}h12M${at(x)} ${at(high)}V${at(low)}M${at(x - 6)} ${at(low)}h12`,
      fill: 'none',
      stroke: colours.looks.ACTUAL,
      'stroke-width': 1.5,
    }) +
    svgElement('circle', {
      cx: x,
      cy: area.y(value),
      r: 4.5,
      fill: colours.page,
      stroke: colours.looks.ACTUAL,
      'stroke-width': 2,
      'stroke-dasharray': '2 1.5',
    })
  );
}

function annotated({ annotations }: Plot): [number, string][] {
  const columns = [...new Set(annotations.map(({ at: column }) => column))];
  return columns.map((column) => [
    column,
    annotations.flatMap((one) => (one.at === column ? [one.number] : [])).join(', '),
  ]);
}

/** A small flag at the foot of a column, with the numbers of what was written about it. */
function flagAt(column: number, numbers: string, area: PlotArea, colours: ChartColours): string {
  const x = area.x(column);
  const half = 5 + numbers.length * 3.6;
  return (
    svgElement('rect', {
      x: x - half,
      y: area.bottom - 21,
      width: 2 * half,
      height: 16,
      rx: 3,
      fill: colours.page,
      stroke: colours.looks.ACTUAL,
    }) +
    svgText(numbers, x, area.bottom - 9, area.width, {
      fill: colours.ink,
      size: 11,
      bold: true,
      anchor: 'middle',
    })
  );
}
