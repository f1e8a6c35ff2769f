import type { Rag as DomainRag } from '@dial/domain/rating/rating';
import type { Rag } from '../shared/rag.ts';

const RAGS: Readonly<Record<DomainRag, Rag>> = { red: 'RED', amber: 'AMBER', green: 'GREEN' };

/** The domain writes ratings in lower case, the API as an enum. */
export function ragOf(rag: DomainRag | null): Rag | null {
  return rag === null ? null : RAGS[rag];
}
