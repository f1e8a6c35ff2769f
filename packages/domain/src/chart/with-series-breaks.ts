import { breakBetween } from '../movement/break-between.ts';
import type { DocumentBreak } from './document-breaks.ts';
import type { Panel } from './panel.ts';
import type { SeriesKind } from './series.ts';

export const DEFINITION_CHANGED = 'Definition changed';

/**
 * The breaks that a panel draws, with those recorded within the indicator's own series: at each column whose figure does not compare
 * with the column before, as movement and signal have it. What is recorded says more than that the document changes there, too.
 *
 * @param breaks ids of the periods from whose start a changed definition holds
 */
export function withSeriesBreaks(
  drawn: readonly DocumentBreak[],
  { columns }: Panel,
  shown: readonly SeriesKind[],
  breaks: readonly string[],
): DocumentBreak[] {
  if (!shown.includes('ACTUAL')) return [...drawn];
  const recorded = columns.flatMap(({ period }, at) => {
    const before = columns[at - 1];
    const broken = before !== undefined && breakBetween(before.period, period, breaks) !== null;
    return broken ? [{ at, words: DEFINITION_CHANGED }] : [];
  });
  const others = drawn.filter(({ at }) => !recorded.some((own) => own.at === at));
  return [...others, ...recorded].sort((a, b) => a.at - b.at);
}
