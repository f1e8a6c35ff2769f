import type { Rag } from '../rating/rating.ts';

/** Outlines in a square of 16: the shape, and the strokes within it. */
export interface RagOutline {
  readonly solid: string;
  readonly mark: string;
}

/** A shape for each rating, told apart without colour: octagon with a cross, triangle, circle with a tick. */
export const RAG_OUTLINES: Readonly<Record<Rag, RagOutline>> = {
  red: { solid: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z', mark: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6' },
  amber: { solid: 'M8 1.2L15.6 14.6H.4z', mark: 'M8 6v4M8 12.3v.1' },
  green: {
    solid: 'M.6 8a7.4 7.4 0 1 0 14.8 0a7.4 7.4 0 1 0-14.8 0z',
    mark: 'M4.6 8.3l2.4 2.4 4.4-5',
  },
};
