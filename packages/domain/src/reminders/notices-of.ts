import { daysBetween } from '../period/days-between.ts';
import { sortKey } from '../text/sort-key.ts';
import { NOTICE_KINDS, type Notice, type NoticeKind, type NoticeReturn } from './notice.ts';

/** Days before the one it is due on which an officer is told of a return that is not submitted. */
const SOON = 5;

/**
 * The notices of somebody's returns on a day, one each at most: of those sent back or reopened, overdue, due today or within 5 days, and of those
 * that wait for a manager. By kind, then the longest due first, then by title.
 *
 * @param today ISO date
 */
export function noticesOf(returns: readonly NoticeReturn[], today: string): Notice[] {
  return returns
    .flatMap((filed) => {
      const daysLate = filed.dueOn === null ? null : daysBetween(filed.dueOn, today);
      const kind = kindOf(filed, daysLate);
      if (kind === null) return [];
      const key = [filed.dueOn ?? '9999-12-31', sortKey(filed.title), filed.id].join(' ');
      return [{ notice: { ...filed, kind, daysLate }, order: NOTICE_KINDS.indexOf(kind), key }];
    })
    .toSorted((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1))
    .map(({ notice }) => notice);
}

function kindOf({ state, reason }: NoticeReturn, daysLate: number | null): NoticeKind | null {
  if (state === 'SUBMITTED') return 'WAITING';
  if (state === 'SENT_BACK') return 'SENT_BACK';
  if (state !== 'NOT_STARTED' && state !== 'DRAFT') return null;
  // What was approved before is asked for again, whenever it was due first.
  if (reason !== null) return 'REOPENED';
  if (daysLate === null || daysLate < -SOON) return null;
  if (daysLate > 0) return 'OVERDUE';
  return daysLate === 0 ? 'DUE_TODAY' : 'DUE_SOON';
}
