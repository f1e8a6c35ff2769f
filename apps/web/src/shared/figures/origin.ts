/** What a figure comes from that another document prints of the same measure, or of the measure before it changed. */
export interface Origin {
  /** Id of the indicator there. */
  readonly indicator: string;
  readonly title: string;
  readonly series: string | null;
  /** Id of the edition that reports it, and its area's name there. */
  readonly edition: string;
  readonly area: string;
  /** What the document is called in a few words: "2016-17 Q4". */
  readonly place: string;
  /** Where the measure changed in between, which of the changed ones it is, from 1; null where the figures may be compared. */
  readonly changed: number | null;
}
