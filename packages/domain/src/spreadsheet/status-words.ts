import type { ReturnStatus } from '../return/return-content.ts';

/** The statuses of a return as a spreadsheet says them. */
export const STATUS_WORDS: Readonly<Record<ReturnStatus, string>> = {
  FINAL: 'Final',
  PROVISIONAL: 'Provisional',
  REVISED: 'Revised',
  AWAITED: 'Awaited',
  NOT_AVAILABLE: 'Not available',
};
