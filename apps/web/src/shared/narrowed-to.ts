import type { IndicatorFilters } from '@dial/domain/address/indicator-filters';
import type { Rag } from './rag.ts';
import type { Counts } from './rag-counts.ts';

/** The filters that show what a segment of a bar counts; the unrated are asked for by every reason that occurs. */
export function narrowedTo(rag: Rag | null, counts: Counts): Partial<IndicatorFilters> {
  return rag === null ? { unrated: counts.unrated.map(({ reason }) => reason) } : { rag: [rag] };
}
