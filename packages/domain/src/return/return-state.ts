/** Where a return stands between the officer who files it and the manager who signs it off. */
export const RETURN_STATES = [
  /** Nothing is owed this quarter. */
  'NOT_DUE',
  'NOT_STARTED',
  'DRAFT',
  'SUBMITTED',
  'SENT_BACK',
  'APPROVED',
] as const;

export type ReturnState = (typeof RETURN_STATES)[number];
