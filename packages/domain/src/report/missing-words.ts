import type { ReportStatus } from './report-content.ts';

const WORDS: Readonly<Record<ReportStatus, string>> = {
  AWAITED: 'awaited',
  BLANK: 'None printed',
  FINAL: 'None printed',
  NOT_APPLICABLE: 'not applicable',
  NOT_AVAILABLE: 'not available',
  NOT_DUE: 'not due yet',
  NOT_SET: 'none set',
  PROVISIONAL: 'None printed',
  REVISED: 'None printed',
  SUPPRESSED: 'suppressed',
  UNCERTAIN: 'cannot be read with certainty',
};

/** Why a figure is missing, in words: "due Dec 2024", "not available", "None printed". Missing is never zero. */
export function missingWords(status: ReportStatus | null, expected: string | null): string {
  if (status === 'AWAITED' && expected !== null) return `due ${expected}`;
  return status === null ? 'None printed' : WORDS[status];
}
