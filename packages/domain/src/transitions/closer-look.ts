import type { RatedRow } from './rated-row.ts';

/** Quarters in a row for which an indicator has to be red. */
export const RED_QUARTERS = 3;

export interface CloserLook {
  /** Quarters in a row whose editions are held, this one being the first; never more than are needed. */
  readonly held: number;
  /** Ids of the indicators that are red in each of them, in this edition's order; none where too few are held. */
  readonly indicatorIds: readonly string[];
}

/**
 * Which indicators need a closer look: red for three quarters running, as the editions of these quarters show them. A quarter whose
 * edition is not held breaks the row, so that nothing is said rather than guessed.
 *
 * @param quarters this quarter's rows, then those of the quarters before it, newest first; null where an edition is not held
 */
export function closerLook(quarters: readonly (readonly RatedRow[] | null)[]): CloserLook {
  const missing = quarters.indexOf(null);
  const held = quarters
    .slice(0, missing === -1 ? quarters.length : missing)
    .slice(0, RED_QUARTERS)
    .filter((rows) => rows !== null);
  if (held.length < RED_QUARTERS) return { held: held.length, indicatorIds: [] };
  const [now = [], ...earlier] = held.map((rows) =>
    rows.filter(({ rag }) => rag === 'red').map(({ indicatorId }) => indicatorId),
  );
  return {
    held: held.length,
    indicatorIds: now.filter((id) => earlier.every((reds) => reds.includes(id))),
  };
}
