import type { graphql } from '../shared/graphql.ts';

export type ReturnState = ReturnType<typeof graphql.scalar<'ReturnState'>>;
export type ReturnStatus = ReturnType<typeof graphql.scalar<'ReturnStatus'>>;

/** In the order in which a return goes through them; what is not due comes last. */
export const STATES = [
  'NOT_STARTED',
  'DRAFT',
  'SENT_BACK',
  'SUBMITTED',
  'APPROVED',
  'NOT_DUE',
] as const satisfies readonly ReturnState[];

export const STATE_WORDS: Readonly<Record<ReturnState, string>> = {
  NOT_STARTED: 'Not started',
  DRAFT: 'Draft',
  SENT_BACK: 'Sent back',
  SUBMITTED: 'Submitted',
  APPROVED: 'Approved',
  NOT_DUE: 'Not due',
};

/** States in which something is owed by the officer. */
export function isOwed(state: ReturnState): boolean {
  return state === 'NOT_STARTED' || state === 'DRAFT' || state === 'SENT_BACK';
}

/** Whether somebody asked for it again: what was approved, or was not due, is to be filed. */
export function isReopened({
  state,
  decided,
}: {
  readonly state: ReturnState;
  readonly decided: unknown;
}): boolean {
  return (state === 'NOT_STARTED' || state === 'DRAFT') && decided !== null;
}
