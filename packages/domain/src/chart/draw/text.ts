import { escapeXml } from '../../text/escape-xml.ts';
import { svgElement } from './svg.ts';

/** Widths of letters as shares of the type size, a little wide: the font of whoever shows the drawing is not known. */
const WIDE = 0.95;
const NARROW = 0.36;
const OTHER = 0.63;

/** About how long a line of text is, in pixels. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter) * size, 0);
}

function letterWidth(letter: string): number {
  if (/[%mwMW@—…]/.test(letter)) return WIDE;
  return /[ ilj.,:;'’|!()]/.test(letter) ? NARROW : OTHER;
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
