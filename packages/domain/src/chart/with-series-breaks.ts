import { brokenColumns } from './broken-columns.ts';
import type { DocumentBreak } from './document-breaks.ts';
import type { Panel } from './panel.ts';
import type { SeriesKind } from './series.ts';

export const DEFINITION_CHANGED = 'Definition changed';

/**
 * The breaks that a panel draws, with those recorded within the indicator's own series. What is recorded says more than that the
 * document changes there, too.
 *
 * @param breaks ids of the periods from whose start a changed definition holds
 */
export function withSeriesBreaks(
  drawn: readonly DocumentBreak[],
  panel: Panel,
  shown: readonly SeriesKind[],
  breaks: readonly string[],
): DocumentBreak[] {
  if (!shown.includes('ACTUAL')) return [...drawn];
  const recorded = brokenColumns(panel, breaks).map((at) => ({ at, words: DEFINITION_CHANGED }));
  if (recorded.length === 0) return [...drawn];
  const others = drawn.filter(({ at }) => !recorded.some((own) => own.at === at));
  return inTwoRows([...others, ...recorded].sort((a, b) => a.at - b.at));
}

/** Columns of a phone's width that words take. */
const WORDS_WIDE = 4;

/** Where words would run into those before them, every other stands lower. */
function inTwoRows(breaks: readonly DocumentBreak[]): DocumentBreak[] {
  const placed: DocumentBreak[] = [];
  for (const one of breaks) {
    const before = placed.at(-1);
    const isNear = before !== undefined && one.at - before.at <= WORDS_WIDE;
    placed.push(isNear && before.isLow !== true ? { ...one, isLow: true } : one);
  }
  return placed;
}
