import type { Rag } from '../rating/rating.ts';
import type { Band } from './rag-bands.ts';
import type { Scale } from './scale.ts';

export interface ClippedBand {
  readonly rag: Rag;
  readonly from: number;
  readonly to: number;
}

/** What of the bands lies on the scale. */
export function clipBands(bands: readonly Band[], { min, max }: Scale): ClippedBand[] {
  return bands.flatMap(({ rag, from, to }) => {
    const clipped = { rag, from: Math.max(from ?? min, min), to: Math.min(to ?? max, max) };
    return clipped.from < clipped.to ? [clipped] : [];
  });
}
