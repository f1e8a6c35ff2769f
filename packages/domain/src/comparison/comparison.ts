import { type QueryValues, readText } from '../address/query-values.ts';

/** How many indicators may stand side by side, and in how many editions one. */
export const MOST_COMPARED = 6;

/** What the Compare page shows, as its address says it. */
export type Comparison =
  /** Indicators side by side, as an edition reports them; null is the newest. */
  | { readonly kind: 'indicators'; readonly edition: string | null; readonly indicators: readonly string[] }
  /** One indicator through editions; none named: all that report its measure. */
  | { readonly kind: 'through'; readonly indicator: string; readonly editions: readonly string[] }
  /** One edition against a later one. */
  | { readonly kind: 'editions'; readonly from: string; readonly to: string }
  /** One edition of two. */
  | { readonly kind: 'half'; readonly edition: string; readonly missing: 'from' | 'to' };

/** Reads the query of the Compare page; without any, no indicators of the newest edition. */
export function readComparison(params: QueryValues): Comparison {
  const [from, to] = [readText(params, 'from'), readText(params, 'to')];
  // The ids of editions sort by time; asked for the other way round they are put right.
  if (from !== '' && to !== '')
    return from <= to ? { kind: 'editions', from, to } : { kind: 'editions', from: to, to: from };
  const indicator = readText(params, 'indicator');
  if (indicator !== '') return { kind: 'through', indicator, editions: readNames(params, 'editions') };
  if (from !== '') return { kind: 'half', edition: from, missing: 'to' };
  if (to !== '') return { kind: 'half', edition: to, missing: 'from' };
  const edition = readText(params, 'edition');
  return {
    kind: 'indicators',
    edition: edition === '' ? null : edition,
    indicators: readNames(params, 'indicators'),
  };
}

/** Names with commas between them, each once. */
function readNames(params: QueryValues, name: string): string[] {
  const names = params.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(names.map((one) => one.trim()))].filter((one) => one !== '');
}
