import type { MoversBySignal } from '../movers/movers-by-signal.ts';
import type { Risk } from '../outlook/outlook.ts';
import type { Rag, UnratedReason } from '../rating/rating.ts';
import type { ReportMovement } from '../report/report-content.ts';
import type { CloserLook } from '../transitions/closer-look.ts';
import type { Transitions } from '../transitions/transitions.ts';

/** A row of an edition as the summary speaks of it; rows that are only listed are left out before. */
export interface SummaryRow {
  readonly indicatorId: string;
  readonly title: string;
  readonly series: string | null;
  /** As readers are shown it. */
  readonly rag: Rag | null;
  /** Why there is none. */
  readonly unratedReason: UnratedReason | null;
  readonly movement: ReportMovement;
  /** When its awaited figure is expected, as printed: "Dec 2024"; null where nothing says. */
  readonly expected: string | null;
  readonly hasCommentary: boolean;
  /** Whether the year's target is expected to be missed; null where nothing can be said of the year end. */
  readonly risk: Risk | null;
}

/** Everything that the summary of an edition is composed from. */
export interface SummaryFacts {
  /** "2023-24 Q3" */
  readonly edition: string;
  /** The quarter before: "2023-24 Q2". */
  readonly preceding: string;
  /** Null where the edition of the quarter before is not held. */
  readonly transitions: Transitions | null;
  readonly closerLook: CloserLook;
  readonly movers: MoversBySignal;
  /** In printed order. */
  readonly rows: readonly SummaryRow[];
  /** Readings of the same thing in the sources that disagree; null where the edition rests on no document. */
  readonly conflicts: number | null;
}
