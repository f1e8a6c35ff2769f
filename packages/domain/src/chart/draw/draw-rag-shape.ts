import type { Rag } from '../../rating/rating.ts';
import { RAG_OUTLINES } from '../../report/rag-outline.ts';
import { RAG_PAINT } from './rag-paint.ts';
import { svgElement } from './svg.ts';

/** Of the square that the shapes are outlined in. */
const SQUARE = 16;

/** The shape of a rating on its own ground, a dash for what is not rated; x and y are its top left corner, `size` its side in pixels. */
export function drawRagShape(rag: Rag | 'unrated', x: number, y: number, size: number): string {
  const { fill, ink } = RAG_PAINT[rag];
  const parts =
    rag === 'unrated'
      ? [svgElement('path', { d: 'M3 8h10', fill: 'none', stroke: ink, 'stroke-width': 1.9 })]
      : [
          svgElement('path', { d: RAG_OUTLINES[rag].solid, fill: ink }),
          svgElement('path', { d: RAG_OUTLINES[rag].mark, fill: 'none', stroke: fill, 'stroke-width': 1.9 }),
        ];
  return svgElement('g', { transform: `translate(${at(x)} ${at(y)}) scale(${size / SQUARE})` }, ...parts);
}

const at = (value: number) => Math.round(value * 10) / 10;
