import type { ReturnState } from '../return/return-state.ts';

/** What a notice is made from: a return, to one who is to do something about it. */
export interface NoticeReturn {
  /** The report's id. */
  readonly id: string;
  readonly editionId: string;
  readonly edition: string;
  readonly indicatorId: string;
  readonly title: string;
  readonly series: string | null;
  /** Label of the period reported on; null where there is none. */
  readonly period: string | null;
  readonly state: ReturnState;
  /** ISO date. */
  readonly dueOn: string | null;
  /** Why it was sent back or reopened; null where neither happened. */
  readonly reason: string | null;
}

/** In the order in which they come. `WAITING` is for the manager, the others are for the officer. */
export const NOTICE_KINDS = ['OVERDUE', 'SENT_BACK', 'REOPENED', 'DUE_TODAY', 'DUE_SOON', 'WAITING'] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface Notice extends NoticeReturn {
  readonly kind: NoticeKind;
  /** Of an officer's return: negative before the day it is due, null where it has none. */
  readonly daysLate: number | null;
}
