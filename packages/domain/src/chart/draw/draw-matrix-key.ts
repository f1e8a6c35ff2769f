import { wrapText } from '../../text/wrap-text.ts';
import { PAPER } from './chart-colours.ts';
import { drawMappingMark, MARK_SIDE, mappingMarkWords } from './draw-mapping-mark.ts';
import type { MappingMatrixColumn } from './mapping-matrix.ts';
import { svgText } from './text.ts';

const SIZE = 12;
const LINE = 17;
const NUMBER = 34;
const LEAST = 300;
const GAP = 24;

const MARKS = [
  { status: 'AGREED', strength: 'DIRECT' },
  { status: 'AGREED', strength: 'CONTRIBUTING' },
  { status: 'PROPOSED', strength: 'DIRECT' },
  { status: 'PROPOSED', strength: 'CONTRIBUTING' },
] as const;

/** Under a matrix: what its marks and numbers stand for, the outcomes of a priority together, side by side as they have room. */
export function drawMatrixKey(columns: readonly MappingMatrixColumn[], top: number, width: number) {
  const parts = MARKS.map((mark, index) => {
    const x = (index * width) / MARKS.length;
    const words = mappingMarkWords(mark);
    return (
      drawMappingMark(mark, x, top) +
      svgText(words, x + MARK_SIDE + 6, top + 13, width, { fill: PAPER.ink, size: SIZE })
    );
  });
  const across = Math.max(Math.floor((width + GAP) / (LEAST + GAP)), 1);
  const room = (width - GAP * (across - 1)) / across;
  // Each list goes where the key is shortest so far.
  const feet = Array.from({ length: across }, () => top + MARK_SIDE + 16);
  for (const [group, outcomes] of Map.groupBy(columns, ({ group: name }) => name)) {
    const place = feet.indexOf(Math.min(...feet));
    const x = place * (room + GAP);
    let y = feet[place] ?? top;
    for (const line of wrapText(group, room * 0.85, SIZE + 1)) {
      y += LINE + 2;
      parts.push(svgText(line, x, y, width, { fill: PAPER.ink, size: SIZE + 1, bold: true }));
    }
    for (const { number, name } of outcomes) {
      parts.push(svgText(number, x, y + LINE, width, { fill: PAPER.ink, size: SIZE, bold: true }));
      for (const line of wrapText(name, (room - NUMBER) * 0.85, SIZE)) {
        y += LINE;
        parts.push(svgText(line, x + NUMBER, y, width, { fill: PAPER.ink, size: SIZE }));
      }
    }
    feet[place] = y + 12;
  }
  return { markup: parts.join(''), foot: Math.ceil(Math.max(...feet)) };
}
