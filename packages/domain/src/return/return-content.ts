/** What an officer says of the figure that is asked for. */
export const RETURN_STATUSES = ['FINAL', 'PROVISIONAL', 'REVISED', 'AWAITED', 'NOT_AVAILABLE'] as const;

export type ReturnStatus = (typeof RETURN_STATUSES)[number];

/** A new figure for a period that was reported on before. Figures as typed. */
export interface ReturnRevision {
  /** Period id; empty in a draft as long as none is chosen. */
  readonly period: string;
  readonly value: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Why the figure changes; shown to readers. */
  readonly reason: string;
  /** The question about a figure far from those around it was answered with yes; left out where nobody was asked. */
  readonly confirmed?: boolean;
}

/** What an officer files for an indicator in an edition. Figures as typed, so that a draft keeps even what cannot be read yet. */
export interface ReturnContent {
  readonly status: ReturnStatus;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** ISO date on which an awaited figure is expected. */
  readonly expected: string | null;
  /** Why a figure is not available, or why it is a revised one. */
  readonly reason: string | null;
  /** The small Markdown of `readCommentary`. */
  readonly commentary: string;
  /** The question about a figure far from its history was answered with yes. */
  readonly confirmed: boolean;
  readonly revisions: readonly ReturnRevision[];
}

/** A return that nobody has begun. */
export const EMPTY_RETURN: ReturnContent = {
  status: 'FINAL',
  value: null,
  numerator: null,
  denominator: null,
  expected: null,
  reason: null,
  commentary: '',
  confirmed: false,
  revisions: [],
};
