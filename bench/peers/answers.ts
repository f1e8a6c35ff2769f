/** A value as the database writes it: numeric, so that nothing is rounded on the way. */
export interface Figure {
  readonly periodId: number;
  readonly value: string;
}

export interface Report {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly area: string;
  readonly rag: string;
}

export interface ListedIndicator extends Report {
  readonly latest: Figure | null;
  readonly previous: Figure | null;
  readonly target: Figure | null;
}

/** Everyone's figures, oldest first. */
export interface IndicatorDetail extends Report {
  readonly actuals: readonly Figure[];
  readonly targets: readonly Figure[];
}

/** So many indicators of an area have this rating. */
export interface RatingCount {
  readonly area: string;
  readonly rag: string;
  readonly indicators: number;
}

/** The three kinds of work, of the edition of one period. */
export interface Readers {
  readonly list: (period: number) => Promise<readonly ListedIndicator[]>;
  /** @returns undefined when the edition has no such indicator */
  readonly detail: (period: number, indicator: number) => Promise<IndicatorDetail | undefined>;
  readonly headline: (period: number) => Promise<readonly RatingCount[]>;
}
