import { escapeXml } from '../../text/escape-xml.ts';
import type { SmallChart } from '../small-multiples.ts';
import { drawChart } from './draw-chart.ts';
import { svgElement } from './svg.ts';

const CHART = { width: 460, height: 270 };
const GAP = 24;

/** The charts of a group as one static SVG in the light colours of paper: two beside each other, each with its name and its key. */
export function drawSmallMultiples(charts: readonly Pick<SmallChart, 'name' | 'plot' | 'words'>[]): string {
  const across = Math.min(charts.length, 2);
  const width = across * (CHART.width + GAP) - GAP;
  const height = Math.ceil(charts.length / 2) * (CHART.height + GAP) - GAP;
  const words = charts.map(({ name, words: said }) => `${name}. ${said.join(' ')}`).join(' ');
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': words,
    },
    `<desc>${escapeXml(words)}</desc>`,
    ...charts.map(({ name, plot }, index) =>
      svgElement(
        'g',
        {
          transform: `translate(${(index % 2) * (CHART.width + GAP)} ${Math.floor(index / 2) * (CHART.height + GAP)})`,
        },
        drawChart(plot, { ...CHART, title: name, legend: true }),
      ),
    ),
  );
}
