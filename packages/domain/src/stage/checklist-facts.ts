import type { Rag } from '../rating/rating.ts';
import type { ReportStatus } from '../report/report-content.ts';
import type { ReturnState } from '../return/return-state.ts';

/** What the checklist asks of each row of an edition. */
export interface ChecklistRow {
  readonly indicatorId: string;
  readonly title: string;
  readonly returnState: ReturnState;
  /** As readers are shown it. */
  readonly rag: Rag | null;
  readonly hasCommentary: boolean;
  readonly hasTarget: boolean;
  /** Of the figure reported; null where there is none. */
  readonly status: ReportStatus | null;
  /** ISO date of the last day on which the row's override holds; null where it has none. */
  readonly overrideExpires: string | null;
}

/** What an edition's checklist is made from. */
export interface ChecklistFacts {
  readonly rows: readonly ChecklistRow[];
  /** Subjects of the conflicts that are open. */
  readonly openConflicts: readonly string[];
  /** How many highlights of each kind are written. */
  readonly highlights: { readonly workingWell: number; readonly toNote: number };
  readonly unansweredRecommendations: number;
  /** ISO date. */
  readonly today: string;
}
