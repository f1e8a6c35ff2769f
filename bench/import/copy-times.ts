/** What COPY took, as a peer prints it. */
export interface CopyTimes {
  readonly observations: number;
  readonly copyMilliseconds: number;
  readonly indexMilliseconds: number;
  readonly totalMilliseconds: number;
}
