import { PAPER } from './chart-colours.ts';
import { drawRagShape } from './draw-rag-shape.ts';
import { RAG_PAINT } from './rag-paint.ts';
import { svgElement } from './svg.ts';
import { svgDrawing } from './svg-drawing.ts';
import { svgText, textWidth } from './text.ts';

/** Counts of ratings under one name: an area, a directorate. */
export interface RagBarRow {
  readonly name: string;
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly unrated: number;
}

const PARTS = [
  { key: 'red', word: 'red' },
  { key: 'amber', word: 'amber' },
  { key: 'green', word: 'green' },
  { key: 'unrated', word: 'not rated' },
] as const;

const ROW = 64;
const BAR = 28;
const GAP = 2;
const SIZE = 13;
const SHAPE = 12;

/**
 * Counts of ratings as stacked bars in one static SVG, in the light colours of paper: each row as long as the others, its parts in
 * proportion to what it counts, with their shape, number and word. Rows without anything to count say so.
 *
 * @param width in pixels
 */
export function drawRagBars(rows: readonly RagBarRow[], width: number): string {
  const height = Math.max(rows.length * ROW, 1);
  return svgDrawing(
    { width, height },
    rows.map(rowWords).join(' '),
    ...rows.map((row, index) => drawRow(row, index * ROW, width)),
  );
}

function rowWords(row: RagBarRow): string {
  const parts = PARTS.filter(({ key }) => row[key] > 0).map(({ key, word }) => `${row[key]} ${word}`);
  return `${row.name}: ${parts.length === 0 ? 'nothing to count' : parts.join(', ')}.`;
}

function drawRow(row: RagBarRow, top: number, width: number): string {
  const rated = row.red + row.amber + row.green;
  const all = rated + row.unrated;
  const parts = PARTS.filter(({ key }) => row[key] > 0);
  const room = width - GAP * Math.max(parts.length - 1, 0);
  let x = 0;
  const bar = parts.map((part) => {
    const long = (room * row[part.key]) / all;
    const drawn = drawPart(part, row[part.key], x, top + 24, long, width);
    x += long + GAP;
    return drawn;
  });
  const name = svgText(row.name, 0, top + 16, width, { fill: PAPER.ink, size: SIZE, bold: true });
  const counted = svgText(
    all === 0 ? 'Nothing to count' : `${rated} of ${all} rated`,
    width,
    top + 16,
    width,
    {
      fill: PAPER.inkSoft,
      size: SIZE,
      anchor: 'end',
    },
  );
  return [name, counted, ...bar].join('');
}

type Part = (typeof PARTS)[number];

function drawPart(
  { key, word }: Part,
  count: number,
  x: number,
  y: number,
  long: number,
  width: number,
): string {
  const { fill, ink } = RAG_PAINT[key];
  const ground = svgElement('rect', { x, y, width: long, height: BAR, fill });
  const foot = y + BAR / 2 + SIZE * 0.35;
  const full = `${count} ${word}`;
  const beside = key === 'unrated' ? 0 : SHAPE + 5;
  const needed = (words: string) => textWidth(words, SIZE) + beside + 9;
  const words = needed(full) <= long ? full : String(count);
  // Too narrow for the shape beside its number: the number alone.
  const hasShape = key !== 'unrated' && needed(words) <= long;
  const left = hasShape ? x + 6 : x + long / 2;
  const shape = hasShape ? drawRagShape(key, left, y + (BAR - SHAPE) / 2, SHAPE) : '';
  const text = svgText(words, hasShape ? left + SHAPE + 5 : left, foot, width, {
    fill: ink,
    size: SIZE,
    bold: true,
    anchor: hasShape ? 'start' : 'middle',
  });
  return ground + shape + text;
}
