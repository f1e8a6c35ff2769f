import { UNRATED_WORDS } from '../rating/unrated-words.ts';
import { enumWords } from './enum-words.ts';
import type { ReportContent } from './report-content.ts';

/** "Red", or why there is no rating: "Not rated: no target". */
export function ratingWords({ rag, unratedReason }: Pick<ReportContent, 'rag' | 'unratedReason'>): string {
  if (rag !== null) return enumWords(rag);
  return unratedReason === null ? 'Not rated' : `Not rated: ${UNRATED_WORDS[unratedReason].toLowerCase()}`;
}
