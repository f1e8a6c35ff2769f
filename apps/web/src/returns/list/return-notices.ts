import type { NoticeKind } from '@dial/domain/reminders/notice';
import { noticesOf } from '@dial/domain/reminders/notices-of';
import type { ReturnRow } from './return-row.ts';

/** What an officer is reminded of, each return in one list alone. */
export interface ReturnNotices {
  readonly sentBack: readonly ReturnRow[];
  readonly reopened: readonly ReturnRow[];
  readonly overdue: readonly ReturnRow[];
  /** Today or in the days after it. */
  readonly dueSoon: readonly ReturnRow[];
}

/**
 * The same notices that an officer gets by e-mail.
 *
 * @param rows those that the reader files
 * @param today ISO date
 */
export function returnNotices(rows: readonly ReturnRow[], today: string): ReturnNotices {
  const returns = rows.map((row) => ({
    id: row.id,
    editionId: row.edition.id,
    edition: row.edition.title,
    indicatorId: row.indicator.id,
    title: row.title,
    series: row.series,
    period: row.period?.label ?? null,
    state: row.state,
    dueOn: row.dueOn,
    reason: row.decided?.reason ?? null,
  }));
  const notices = noticesOf(returns, today);
  const of = (...kinds: readonly NoticeKind[]) =>
    notices.flatMap(({ id, kind }) => (kinds.includes(kind) ? rows.filter((row) => row.id === id) : []));
  return {
    sentBack: of('SENT_BACK'),
    reopened: of('REOPENED'),
    overdue: of('OVERDUE'),
    dueSoon: of('DUE_TODAY', 'DUE_SOON'),
  };
}
