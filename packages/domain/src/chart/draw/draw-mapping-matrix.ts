import { PAPER } from './chart-colours.ts';
import { drawMappingMark, MARK_SIDE, mappingMarkWords } from './draw-mapping-mark.ts';
import { drawMatrixKey } from './draw-matrix-key.ts';
import type { MappingMatrixColumn, MappingMatrixRow } from './mapping-matrix.ts';
import { at } from './path.ts';
import { svgElement } from './svg.ts';
import { svgDrawing } from './svg-drawing.ts';
import { svgText, textWidth } from './text.ts';

const CELL = 28;
const ROW = 21;
const HEAD = 24;
const SIZE = 12;
const NAMES = { least: 160, most: 560 };
/** Rows after which the numbers of the columns stand again: as many as a screen shows. */
const AGAIN = 25;

/**
 * Which measure serves which outcome as one static SVG, in the light colours of paper: a row for each measure, a column for each outcome under
 * its number, again after every 25 rows, and below what the numbers and marks stand for. As wide and high as it must be.
 */
export function drawMappingMatrix(
  columns: readonly MappingMatrixColumn[],
  rows: readonly MappingMatrixRow[],
): string {
  const longest = Math.max(NAMES.least, ...rows.map(({ name }) => textWidth(name, SIZE)));
  const left = Math.min(Math.ceil(longest), NAMES.most) + 12;
  const width = Math.max(left + columns.length * CELL, 600);
  const parts: string[] = [];
  let y = 0;
  rows.forEach((row, index) => {
    if (index % AGAIN === 0) {
      parts.push(...heads(columns, left, y));
      y += HEAD;
    }
    if (index % 2 === 1)
      parts.push(
        svgElement('rect', { x: 0, y, width: left + columns.length * CELL, height: ROW, fill: '#f5f7f9' }),
      );
    const name = cut(row.name, left - 12);
    parts.push(svgText(name, 0, y + ROW / 2 + SIZE * 0.35, width, { fill: PAPER.ink, size: SIZE }));
    row.marks.forEach((mark, column) => {
      if (mark !== null)
        parts.push(
          drawMappingMark(mark, left + column * CELL + (CELL - MARK_SIDE) / 2, y + (ROW - MARK_SIDE) / 2),
        );
    });
    y += ROW;
  });
  parts.push(...groupLines(columns, left, y));
  const key = drawMatrixKey(columns, y + 20, width);
  const words = matrixWords(columns, rows);
  return svgDrawing({ width, height: key.foot }, words, ...parts, key.markup);
}

/** The numbers of the columns on a line. */
function heads(columns: readonly MappingMatrixColumn[], left: number, y: number): string[] {
  const right = left + columns.length * CELL;
  return [
    ...columns.map(({ number }, index) =>
      svgText(number, left + (index + 0.5) * CELL, y + HEAD - 8, right, {
        fill: PAPER.ink,
        size: SIZE,
        bold: true,
        anchor: 'middle',
      }),
    ),
    svgElement('path', { d: `M0 ${at(y + HEAD)}H${at(right)}`, stroke: PAPER.lineStrong }),
  ];
}

/** A stroke before the first column of each group, and after the last of all. */
function groupLines(columns: readonly MappingMatrixColumn[], left: number, foot: number): string[] {
  return [...columns.keys(), columns.length]
    .filter((index) => columns[index]?.group !== columns[index - 1]?.group)
    .map((index) =>
      svgElement('path', { d: `M${at(left + index * CELL)} 0V${at(foot)}`, stroke: PAPER.line }),
    );
}

function cut(name: string, room: number): string {
  if (textWidth(name, SIZE) <= room) return name;
  const letters = [...name];
  while (textWidth(`${letters.join('')}…`, SIZE) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** What the picture shows, an outcome after the other: its marks are too many to be told one by one. */
function matrixWords(columns: readonly MappingMatrixColumn[], rows: readonly MappingMatrixRow[]): string {
  const counted = columns.map(({ number, name }, index) => {
    const counts = Map.groupBy(
      rows.flatMap(({ marks }) => marks[index] ?? []),
      mappingMarkWords,
    );
    const said = [...counts].toSorted().map(([words, marks]) => `${marks.length} ${words.toLowerCase()}`);
    return `${number} ${name}: ${said.length === 0 ? 'none' : said.join('; ')}.`;
  });
  return [`Measures: ${rows.length}. Outcomes: ${columns.length}.`, ...counted].join(' ');
}
