import type { Rag } from '../rating/rating.ts';
import { CHANGE_KINDS, type ChangeKind, changeKind } from './change-kind.ts';
import type { RatedRow } from './rated-row.ts';

/** What an indicator is rated in an edition; "absent" where the edition does not report it. In the order in which they are shown. */
export const RATING_STATES = ['red', 'amber', 'green', 'unrated', 'absent'] as const;

export type RatingState = (typeof RATING_STATES)[number];

export interface RatingFlow {
  readonly from: RatingState;
  readonly to: RatingState;
  /** Indicators; never none. */
  readonly count: number;
}

export interface Transitions {
  /** What occurs, by the states' order, `from` first. */
  readonly flows: readonly RatingFlow[];
  /** Ids of those that both editions report with different ratings: worse first, then better, newly rated, no longer rated; each in the order of the later one. */
  readonly changed: readonly string[];
  /** Rows of the later edition that wait for their return: they are in no flow. */
  readonly waiting: number;
}

/**
 * How ratings went from one edition to another, indicator by indicator. Joined by the indicator's id alone: the same measure under
 * another id in another document's edition is not the same row. Counts, never a net figure.
 */
export function transitions(before: readonly RatedRow[], now: readonly RatedRow[]): Transitions {
  const then = new Map(before.map((row) => [row.indicatorId, row]));
  const reported = new Set(now.map(({ indicatorId }) => indicatorId));
  const settled = now.filter(({ waits, rag }) => !waits || rag !== null);
  const moves = [
    ...settled.map((row) => ({ ...row, from: stateOf(then.get(row.indicatorId)), to: stateOf(row) })),
    ...before
      .filter(({ indicatorId }) => !reported.has(indicatorId))
      .map((row) => ({ ...row, from: stateOf(row), to: 'absent' as const })),
  ];
  const flows = RATING_STATES.flatMap((from) =>
    RATING_STATES.map((to) => ({
      from,
      to,
      count: moves.filter((move) => move.from === from && move.to === to).length,
    })),
  ).filter(({ count }) => count > 0);
  const changed = CHANGE_KINDS.flatMap((kind) => moves.filter((move) => flowKind(move) === kind)).map(
    ({ indicatorId }) => indicatorId,
  );
  return { flows, changed, waiting: now.length - settled.length };
}

/** How a rating changed that went this way; null where it is the same, or one of the editions does not report it. */
export function flowKind({ from, to }: Pick<RatingFlow, 'from' | 'to'>): ChangeKind | null {
  return from === 'absent' || to === 'absent' ? null : changeKind(ragOf(from), ragOf(to));
}

const ragOf = (state: Rag | 'unrated') => (state === 'unrated' ? null : state);

function stateOf(row: RatedRow | undefined): RatingState {
  return row === undefined ? 'absent' : (row.rag ?? 'unrated');
}
