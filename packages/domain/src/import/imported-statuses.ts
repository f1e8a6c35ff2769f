interface StatusRule {
  readonly status: string;
  /** Whether a value goes with it. */
  readonly value: 'always' | 'never' | 'maybe';
  /** What stands in the figure's place where the file does not say what was printed. */
  readonly words: string;
}

/** What may be known about a figure, by the open data's words. Missing is not zero. */
export const IMPORTED_STATUSES = {
  final: { status: 'FINAL', value: 'always', words: '' },
  provisional: { status: 'PROVISIONAL', value: 'always', words: '' },
  revised: { status: 'REVISED', value: 'always', words: '' },
  awaited: { status: 'AWAITED', value: 'never', words: 'Awaited' },
  not_due: { status: 'NOT_DUE', value: 'never', words: 'Not due' },
  not_available: { status: 'NOT_AVAILABLE', value: 'never', words: 'Not available' },
  not_applicable: { status: 'NOT_APPLICABLE', value: 'never', words: 'Not applicable' },
  not_set: { status: 'NOT_SET', value: 'never', words: 'Not set' },
  blank: { status: 'BLANK', value: 'never', words: '' },
  suppressed: { status: 'SUPPRESSED', value: 'never', words: 'Suppressed' },
  uncertain: { status: 'UNCERTAIN', value: 'maybe', words: 'Uncertain' },
} as const satisfies Readonly<Record<string, StatusRule>>;

export type ImportedStatus = (typeof IMPORTED_STATUSES)[keyof typeof IMPORTED_STATUSES]['status'];
