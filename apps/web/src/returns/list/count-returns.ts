import { type ReturnState, STATES } from '../return-state.ts';

interface StateCount {
  readonly state: ReturnState;
  readonly count: number;
}

export interface ReturnCounts {
  readonly total: number;
  readonly overdue: number;
  /** States that there is at least one of, in their order. */
  readonly states: readonly StateCount[];
}

export function countReturns(
  rows: readonly { readonly state: ReturnState; readonly overdue: boolean }[],
): ReturnCounts {
  const states = STATES.map((state) => ({
    state,
    count: rows.filter((row) => row.state === state).length,
  }));
  return {
    total: rows.length,
    overdue: rows.filter(({ overdue }) => overdue).length,
    states: states.filter(({ count }) => count > 0),
  };
}
