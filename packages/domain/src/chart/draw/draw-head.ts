import { wrapText } from '../../text/wrap-text.ts';
import { EXPECTED_NAME } from '../expected-name.ts';
import { DASHES, strokeWidth } from '../look.ts';
import { markPath } from '../mark-path.ts';
import type { Plot } from '../plot.ts';
import type { ChartColours } from './chart-colours.ts';
import { svgElement } from './svg.ts';
import { svgText, textWidth } from './text.ts';

const TITLE = 16;
const KEY = 13;
const SAMPLE = 36;

export interface Head {
  readonly markup: string;
  /** Where the plot may begin. */
  readonly height: number;
}

/** The title in as many lines as it takes, and under it the key; both as asked for. */
export function drawHead(
  plot: Plot,
  { width, title, legend }: { readonly width: number; readonly title: string; readonly legend: boolean },
  colours: ChartColours,
): Head {
  const parts: string[] = [];
  let y = 0;
  for (const line of wrapText(title, width, TITLE)) {
    y += TITLE * 1.3;
    parts.push(svgText(line, 0, y, width, { fill: colours.ink, size: TITLE, bold: true }));
  }
  if (title !== '') y += 8;
  let x = 0;
  const entries = legend ? entriesOf(plot) : [];
  for (const { look, name } of entries) {
    const long = SAMPLE + 6 + textWidth(name, KEY);
    if (x > 0 && x + long > width) {
      x = 0;
      y += 20;
    }
    parts.push(look === 'EXPECTED' ? expected(x, y + 9, colours) : sample(look, x, y + 9, colours));
    parts.push(svgText(name, x + SAMPLE + 6, y + 14, width, { fill: colours.ink, size: KEY }));
    x += long + 18;
  }
  if (entries.length > 0) y += 22;
  return { markup: parts.join(''), height: y };
}

interface Entry {
  readonly look: Plot['legend'][number]['look'] | 'EXPECTED';
  readonly name: string;
}

function entriesOf({ legend, expected: held }: Plot): readonly Entry[] {
  return held.length === 0 ? legend : [...legend, { look: 'EXPECTED', name: EXPECTED_NAME }];
}

/** The hollow point with its range, lying on its side. */
function expected(x: number, y: number, colours: ChartColours): string {
  const stroke = colours.looks.ACTUAL;
  return (
    svgElement('path', {
      d: `M${x + 6} ${y - 5}v10M${x + 6} ${y}h${SAMPLE - 12}M${x + SAMPLE - 6} ${y - 5}v10`,
      fill: 'none',
      stroke,
      'stroke-width': 1.5,
    }) +
    svgElement('circle', {
      cx: x + SAMPLE / 2,
      cy: y,
      r: 4.5,
      fill: colours.page,
      stroke,
      'stroke-width': 2,
      'stroke-dasharray': '2 1.5',
    })
  );
}

function sample(look: Plot['legend'][number]['look'], x: number, y: number, colours: ChartColours): string {
  const colour = colours.looks[look];
  const { path, isHollow } = markPath(look, x + SAMPLE / 2, y);
  return (
    svgElement('path', {
      d: `M${x} ${y}h${SAMPLE}`,
      stroke: colour,
      'stroke-width': strokeWidth(look),
      ...(DASHES[look] === 'none' ? {} : { 'stroke-dasharray': DASHES[look] }),
    }) +
    svgElement('path', {
      d: path,
      fill: isHollow ? colours.page : colour,
      stroke: isHollow ? colour : colours.page,
      'stroke-width': isHollow ? 2 : look === 'TARGET' ? 0 : 1.5,
    })
  );
}
