import type { UnratedReason } from '../rating/rating.ts';

/** Why there is no rating, behind "one" and behind a greater number. */
export const UNRATED_CLAUSES: Readonly<Record<UnratedReason, readonly [one: string, many: string]>> = {
  NO_TARGET: ['has no target', 'have no target'],
  TARGET_NOT_NUMERIC: ['has a target that is not a number', 'have a target that is not a number'],
  ZERO_TARGET_NO_TOLERANCE: ['has a target of zero', 'have a target of zero'],
  NO_RULE: ['fits no rule', 'fit no rule'],
  NOT_JUDGED: ['has no direction that is good or bad', 'have no direction that is good or bad'],
  AWAITING_DATA: ['awaits data', 'await data'],
  NOT_DUE: ['is not due yet', 'are not due yet'],
  NOT_AVAILABLE: ['has no figure available', 'have no figure available'],
  SUPPRESSED: ['is suppressed', 'are suppressed'],
  UNCERTAIN_VALUE: ['has an uncertain figure', 'have an uncertain figure'],
  DATA_ONLY: ['is shown as data only', 'are shown as data only'],
};
