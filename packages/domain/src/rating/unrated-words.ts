import type { UnratedReason } from './rating.ts';

/** Why there is no rating, short enough for a tag. */
export const UNRATED_WORDS: Readonly<Record<UnratedReason, string>> = {
  NO_TARGET: 'No target',
  TARGET_NOT_NUMERIC: 'Target is not a number',
  ZERO_TARGET_NO_TOLERANCE: 'Target of zero',
  NO_RULE: 'No rule fits',
  NOT_JUDGED: 'Not judged',
  AWAITING_DATA: 'Awaiting data',
  NOT_DUE: 'Not due yet',
  NOT_AVAILABLE: 'Not available',
  SUPPRESSED: 'Suppressed',
  UNCERTAIN_VALUE: 'Uncertain figure',
  DATA_ONLY: 'Data only',
};
