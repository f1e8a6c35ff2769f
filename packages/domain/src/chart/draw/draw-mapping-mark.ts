import { enumWords } from '../../report/enum-words.ts';
import { PAPER } from './chart-colours.ts';
import { svgElement } from './svg.ts';
import { svgText } from './text.ts';

/** What is said of a measure and an outcome; what was retired is not drawn. */
export interface MappingMark {
  readonly status: 'AGREED' | 'PROPOSED';
  readonly strength: 'DIRECT' | 'CONTRIBUTING';
}

export const MARK_SIDE = 17;
const ACCENT = PAPER.looks.ACTUAL;

/** A mapping as a square: filled when agreed, dashed while proposed; D for direct, C for contributing. */
export function drawMappingMark({ status, strength }: MappingMark, x: number, y: number): string {
  const isAgreed = status === 'AGREED';
  return (
    svgElement('rect', {
      x: x + 0.75,
      y: y + 0.75,
      width: MARK_SIDE - 1.5,
      height: MARK_SIDE - 1.5,
      rx: 2.5,
      fill: isAgreed ? ACCENT : PAPER.page,
      stroke: ACCENT,
      'stroke-width': 1.5,
      ...(isAgreed ? {} : { 'stroke-dasharray': '2.5 2' }),
    }) +
    svgText(strength === 'DIRECT' ? 'D' : 'C', x + MARK_SIDE / 2, y + MARK_SIDE / 2 + 4, x + MARK_SIDE, {
      fill: isAgreed ? PAPER.page : ACCENT,
      size: 11,
      bold: true,
      anchor: 'middle',
    })
  );
}

/** "Agreed, direct". */
export function mappingMarkWords({ status, strength }: MappingMark): string {
  return `${enumWords(status)}, ${strength.toLowerCase()}`;
}
