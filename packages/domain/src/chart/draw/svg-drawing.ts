import { escapeXml } from '../../text/escape-xml.ts';
import { svgElement } from './svg.ts';

interface Size {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * A whole drawing that stands alone, children as they are.
 *
 * @param words what it shows, for those who do not see it; none where they stand beside it
 */
export function svgDrawing({ width, height }: Size, words: string, ...children: readonly string[]): string {
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'Helvetica, Arial, "Liberation Sans", sans-serif',
      ...(words === '' ? {} : { role: 'img', 'aria-label': words }),
    },
    words === '' ? '' : `<desc>${escapeXml(words)}</desc>`,
    ...children,
  );
}
