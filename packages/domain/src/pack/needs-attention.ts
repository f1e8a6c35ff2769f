import type { Rag } from '../rating/rating.ts';
import type { ReportMovement } from '../report/report-content.ts';

interface Standing {
  /** What readers are shown; null where there is no rating. */
  readonly rag: Rag | null;
  /** The same in the preceding edition; null where there was none or the edition is not held. */
  readonly before: Rag | null;
  readonly movement: ReportMovement;
}

const RANKS: Readonly<Record<Rag, number>> = { green: 0, amber: 1, red: 2 };

/** Why an indicator has a page of its own in a pack. */
export type Attention = 'RED' | 'WORSENED' | 'MISSED_AND_WORSE';

/**
 * Whether a committee's attention is asked for an indicator: it is red; or its rating is worse than in the preceding edition; or it
 * missed its target, if within reach of it, and its figure moved the wrong way. The first that holds; null where none does. An
 * indicator without a rating is never among them: there is nothing to call missed.
 */
export function needsAttention({ rag, before, movement }: Standing): Attention | null {
  if (rag === null) return null;
  if (rag === 'red') return 'RED';
  if (before !== null && RANKS[rag] > RANKS[before]) return 'WORSENED';
  return rag === 'amber' && movement === 'WORSE' ? 'MISSED_AND_WORSE' : null;
}
