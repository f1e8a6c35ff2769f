import { daysUntil } from '../due-words.ts';
import { isOwed } from '../return-state.ts';
import type { ReturnRow } from './return-row.ts';

/** Days before the due date from which a notice says so. */
const DUE_SOON = 5;

/** What an officer is reminded of, each return in one list alone. */
export interface ReturnNotices {
  readonly sentBack: readonly ReturnRow[];
  readonly overdue: readonly ReturnRow[];
  readonly dueSoon: readonly ReturnRow[];
}

/** @param rows those that the reader files */
export function returnNotices(rows: readonly ReturnRow[], today: string): ReturnNotices {
  const owed = rows.filter(({ state }) => isOwed(state));
  const others = owed.filter(({ state }) => state !== 'SENT_BACK');
  return {
    sentBack: owed.filter(({ state }) => state === 'SENT_BACK'),
    overdue: others.filter(({ overdue }) => overdue),
    dueSoon: others.filter(
      ({ overdue, dueOn }) => !overdue && dueOn !== null && daysUntil(dueOn, today) <= DUE_SOON,
    ),
  };
}
