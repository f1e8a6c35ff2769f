import { sourceWords } from '../../shared/document/source-words.ts';
import { instantWords } from '../../shared/instant-words.ts';
import type { SeriesBreak } from './series-break.ts';

/** What the chart says under its marks. */
export function breakRemark({ period: { label } }: SeriesBreak): string {
  return `The definition changed with ${label}: figures before and after do not compare. What changed is said under Notes and sources.`;
}

/** Who says so. */
export function breakSource({ source, recorded }: SeriesBreak): string {
  if (source !== null) return sourceWords(source);
  return recorded === null ? '' : `recorded by ${recorded.by}, ${instantWords(recorded.at)}`;
}

/** How it stands to an edition; null where it simply holds in it. */
export function breakStanding(
  { editions, withdrawn, withdrawnReason }: SeriesBreak,
  edition: string,
): string | null {
  const holds = editions.includes(edition);
  if (withdrawn === null)
    return holds ? null : 'Recorded since this edition was published, which keeps what it showed.';
  const why = withdrawnReason === null ? '' : `: ${withdrawnReason}`;
  const since = `Withdrawn since, ${instantWords(withdrawn)}${why}`;
  return holds ? since : `Of editions that were published with it, and not of this one. ${since}`;
}
