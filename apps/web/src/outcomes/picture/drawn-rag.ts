import type { Rag as DrawnRag } from '@dial/domain/rating/rating';
import type { Rag } from '../../shared/rag.ts';

const DRAWN: Readonly<Record<Rag, DrawnRag>> = { RED: 'red', AMBER: 'amber', GREEN: 'green' };

/** A rating as drawings take it; null is not rated. */
export function drawnRag(rag: Rag | null): DrawnRag | null {
  return rag === null ? null : DRAWN[rag];
}
