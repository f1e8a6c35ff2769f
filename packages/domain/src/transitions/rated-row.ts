import type { Rag } from '../rating/rating.ts';

/** A row of an edition as what is compared of ratings: rows that are only listed are left out before. */
export interface RatedRow {
  readonly indicatorId: string;
  /** As readers are shown it; null where there is none. */
  readonly rag: Rag | null;
  /** Its return is owed and has brought no figure yet, so that it has no rating to compare. */
  readonly waits: boolean;
}
