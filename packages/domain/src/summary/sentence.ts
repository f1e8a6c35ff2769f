import type { Rag, UnratedReason } from '../rating/rating.ts';
import type { ReportMovement } from '../report/report-content.ts';
import type { ChangeKind } from '../transitions/change-kind.ts';

/** What the table of an edition is narrowed to; every row of it is counted that is not only listed. */
export interface SummaryFilter {
  readonly rags?: readonly Rag[];
  readonly unrated?: readonly UnratedReason[];
  readonly movements?: readonly ReportMovement[];
}

/** The parts of the headline that list what a sentence counts. */
export type SummarySection =
  | 'changes'
  | `changes-${ChangeKind}`
  | 'closer-look'
  | 'signals'
  | 'year-end'
  | 'year-end-likely'
  | 'year-end-possible'
  | 'awaited'
  | 'no-commentary'
  | 'conflicts';

/** Where the figures behind some words are; a section without a count stands behind words that are no number. */
type SummaryLink =
  | { readonly kind: 'indicator'; readonly indicatorId: string }
  | { readonly kind: 'rows'; readonly filter: SummaryFilter; readonly count: number }
  | { readonly kind: 'section'; readonly section: SummarySection; readonly count: number | null };

/** A stretch of a sentence; with a link, the words stand for what it leads to. */
export interface SummaryPart {
  readonly text: string;
  readonly link: SummaryLink | null;
}

export type SummaryTopic = 'standing' | 'changed' | 'at-risk' | 'concern' | 'missing' | 'conflicts';

export interface SummarySentence {
  readonly topic: SummaryTopic;
  readonly parts: readonly SummaryPart[];
}

/** Words without a link. */
export const words = (text: string): SummaryPart => ({ text, link: null });
