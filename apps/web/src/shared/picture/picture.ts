import { wrapText } from '@dial/domain/text/wrap-text';
import series from '../figures/chart/series.module.css';
import { flattenSvg } from './flatten-svg.ts';
import styles from './picture.module.css';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;

/** The words around a chart that leaves the page. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Source and date, under the chart and its remarks. */
  readonly foot: readonly string[];
}

export interface Picture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureSource {
  /** With a viewBox in pixels. */
  readonly drawing: SVGSVGElement;
  readonly legend?: readonly LegendEntry[];
  /** Remarks, above source and date. */
  readonly notes?: readonly string[];
}

interface LegendEntry {
  readonly sample: SVGSVGElement;
  readonly name: string;
}

/** What the page draws as a picture of its own: title above, key and source below, in the light colours of paper. */
export function makePicture(
  { drawing, legend = [], notes = [] }: PictureSource,
  words: PictureWords,
): Picture {
  const host = document.createElement('div');
  host.className = `${styles.host} ${series.palette}`;
  document.body.append(host);
  try {
    const made = draw(host, drawing, legend, { ...words, foot: [...notes, ...words.foot] });
    flattenSvg(made.root);
    const markup = new XMLSerializer().serializeToString(made.root);
    return { markup, width: made.width, height: made.height };
  } finally {
    host.remove();
  }
}

function draw(host: Element, chart: SVGSVGElement, legend: readonly LegendEntry[], words: PictureWords) {
  const [, , chartWidth = 0, chartHeight = 0] = (chart.getAttribute('viewBox') ?? '')
    .split(/[ ,]+/)
    .map(Number);
  const width = chartWidth + 2 * MARGIN;
  const root = document.createElementNS(SVG, 'svg');
  host.append(root);
  root.setAttribute('role', 'img');
  root.setAttribute('aria-label', words.title);
  root.setAttribute('font-family', 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif');
  const ground = append(root, 'rect', { width: '100%', height: '100%' });
  ground.setAttribute('class', styles.ground ?? '');
  let y = MARGIN;
  const text = (content: string, size: number, kind: string | undefined) => {
    for (const line of wrapText(content, chartWidth, size)) {
      y += size * 1.3;
      const written = append(root, 'text', { x: MARGIN, y, 'font-size': size, class: kind ?? '' });
      written.textContent = line;
    }
  };
  text(words.title, 20, styles.title);
  text(words.subtitle, 15, styles.soft);
  y += 10;
  place(root, chart, MARGIN, y, chartWidth, chartHeight);
  y += chartHeight + 12;
  let x = MARGIN;
  for (const { sample, name } of legend) {
    const entryWidth = 44 + name.length * 8 + 20;
    if (x > MARGIN && x + entryWidth > width - MARGIN) {
      x = MARGIN;
      y += 22;
    }
    place(root, sample, x, y, 36, 14);
    append(root, 'text', { x: x + 44, y: y + 12, 'font-size': 14, class: styles.ink ?? '' }).textContent =
      name;
    x += entryWidth;
  }
  if (legend.length > 0) y += 22;
  for (const line of words.foot) text(line, 12, styles.soft);
  const height = Math.ceil(y + MARGIN);
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  return { root, width, height };
}

function place(
  root: SVGSVGElement,
  drawing: SVGSVGElement,
  x: number,
  y: number,
  width: number,
  height: number,
) {
  const copy = root.appendChild(document.importNode(drawing, true));
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
}

function append(root: SVGSVGElement, name: string, attributes: Readonly<Record<string, string | number>>) {
  const element = root.appendChild(document.createElementNS(SVG, name));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
