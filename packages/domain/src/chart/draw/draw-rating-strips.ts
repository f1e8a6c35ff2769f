import type { Rag } from '../../rating/rating.ts';
import { enumWords } from '../../report/enum-words.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { PAPER } from './chart-colours.ts';
import { drawRagShape } from './draw-rag-shape.ts';
import { at } from './path.ts';
import { RAG_PAINT } from './rag-paint.ts';
import { svgElement } from './svg.ts';
import { svgDrawing } from './svg-drawing.ts';
import { svgText, textWidth } from './text.ts';

/** What has ratings: an outcome with those of its measures, or a measure with its own. */
export interface RatingStripRow {
  readonly name: string;
  /** Null is not rated. */
  readonly ratings: readonly (Rag | null)[];
  /** Said beside the ratings, or under them: "Not on track: 1 red, 3 green". */
  readonly words: string;
}

export interface RatingStripGroup {
  /** A heading over the rows; none when empty. */
  readonly name: string;
  readonly rows: readonly RatingStripRow[];
}

const SIZE = 13;
const LINE = 18;
const TILE = 22;
const GAP = 3;
const SHAPE = 14;
const PAD = 8;
const HEADING = 15;
const KEY = ['red', 'amber', 'green', 'unrated'] as const;

/**
 * Ratings as tiles in one static SVG, in the light colours of paper: a tile for each, never rolled up, with the shapes of the
 * ratings, their names beside and a key below. As high as it must be.
 *
 * @param width in pixels, at least 320
 */
export function drawRatingStrips(groups: readonly RatingStripGroup[], width: number): string {
  const parts: string[] = [];
  let y = 0;
  for (const { name, rows } of groups) {
    if (name !== '') {
      // Bold letters are wider.
      const lines = wrapText(name, width * 0.95, HEADING);
      parts.push(
        ...lines.map((line, index) =>
          svgText(line, 0, y + 23 + index * 20, width, { fill: PAPER.ink, size: HEADING, bold: true }),
        ),
      );
      y += 14 + lines.length * 20;
    }
    for (const row of rows) {
      const { markup, height } = drawRow(row, y, width);
      parts.push(svgElement('path', { d: `M0 ${at(y)}H${at(width)}`, stroke: PAPER.line }), markup);
      y += height;
    }
  }
  const key = drawKey(y + 12, width);
  const height = Math.ceil(y + 12 + TILE);
  const words = groups.flatMap(({ name, rows }) => [...(name === '' ? [] : [`${name}.`]), ...rows.map(said)]);
  return svgDrawing({ width, height }, words.join(' '), ...parts, key);
}

function said({ name, words }: RatingStripRow): string {
  return words === '' ? `${name}.` : `${name}: ${words}.`;
}

/** The name in as many lines as it takes on the left, the tiles on the right, and the words where they leave room. */
function drawRow(row: RatingStripRow, top: number, width: number) {
  const left = Math.round(width * 0.44);
  const room = width - left;
  const lines = wrapText(row.name, left - 16, SIZE);
  const inRow = Math.max(Math.floor((room + GAP) / (TILE + GAP)), 1);
  const tiles = row.ratings.map((rag, index) =>
    drawTile(
      rag ?? 'unrated',
      left + (index % inRow) * (TILE + GAP),
      top + PAD + Math.floor(index / inRow) * (TILE + GAP),
    ),
  );
  const tileRows = Math.ceil(tiles.length / inRow);
  const last = tiles.length - (tileRows - 1) * inRow;
  const used = tiles.length === 0 ? 0 : last * (TILE + GAP) + 6;
  const isBeside = textWidth(row.words, SIZE) <= room - used;
  const under = Math.max(tileRows, isBeside ? 1 : 0) * (TILE + GAP);
  const soft = { fill: PAPER.inkSoft, size: SIZE };
  const words = isBeside
    ? [svgText(row.words, left + used, top + PAD + under - GAP - TILE / 2 + SIZE * 0.35, width, soft)]
    : wrapText(row.words, room, SIZE).map((line, index) =>
        svgText(line, left, top + PAD + under + (index + 0.75) * LINE, width, soft),
      );
  const right = under + (isBeside ? 0 : words.length * LINE);
  return {
    markup: [
      ...lines.map((line, index) =>
        svgText(line, 0, top + PAD + 15 + index * LINE, width, { fill: PAPER.ink, size: SIZE }),
      ),
      ...tiles,
      ...words,
    ].join(''),
    height: Math.max(lines.length * LINE, right) + 2 * PAD,
  };
}

function drawTile(rag: Rag | 'unrated', x: number, y: number): string {
  const inset = (TILE - SHAPE) / 2;
  return (
    svgElement('rect', { x, y, width: TILE, height: TILE, rx: 3, fill: RAG_PAINT[rag].fill }) +
    drawRagShape(rag, x + inset, y + inset, SHAPE)
  );
}

/** The four kinds of tiles with their words. */
function drawKey(y: number, width: number): string {
  let x = 0;
  return KEY.map((rag) => {
    const words = rag === 'unrated' ? 'Not rated' : enumWords(rag);
    const left = x;
    x += TILE + 6 + textWidth(words, SIZE) + 18;
    return (
      drawTile(rag, left, y) +
      svgText(words, left + TILE + 6, y + TILE / 2 + SIZE * 0.35, width, { fill: PAPER.ink, size: SIZE })
    );
  }).join('');
}
