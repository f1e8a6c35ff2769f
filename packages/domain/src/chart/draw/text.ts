import { escapeXml, svgElement } from './svg.ts';

/** Mean width of a letter as a share of the type size, a little wide: the font of whoever shows the drawing is not known. */
const LETTER = 0.58;

export function textWidth(text: string, size: number): number {
  return [...text].length * size * LETTER;
}

export interface TextStyle {
  readonly fill: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text that is moved as far as it must to lie between 0 and `width`. `y` is its baseline. */
export function svgText(words: string, x: number, y: number, width: number, style: TextStyle): string {
  const { fill, size, bold = false, anchor = 'start' } = style;
  const long = textWidth(words, size);
  const before = { start: 0, middle: long / 2, end: long }[anchor];
  const at = Math.max(Math.min(x, width - long + before), before);
  return svgElement(
    'text',
    {
      x: at,
      y,
      fill,
      'font-size': size,
      ...(bold ? { 'font-weight': 600 } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    escapeXml(words),
  );
}
