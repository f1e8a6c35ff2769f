import type { ObservationStatus } from '../../missing-words.ts';

/** How far a figure has come, as the table says it. */
export const STATUS_WORDS: Readonly<Record<ObservationStatus, string>> = {
  AWAITED: 'Awaited',
  BLANK: 'Blank',
  FINAL: 'Final',
  NOT_APPLICABLE: 'Not applicable',
  NOT_AVAILABLE: 'Not available',
  NOT_DUE: 'Not due yet',
  NOT_SET: 'None set',
  PROVISIONAL: 'Provisional',
  REVISED: 'Revised',
  SUPPRESSED: 'Suppressed',
  UNCERTAIN: 'Uncertain',
};
