import type { ChartOrigin } from '@dial/domain/chart/chart-figure';

/** What a figure comes from that another document prints, with the edition that reports it there. */
export interface Origin extends ChartOrigin {
  readonly edition: string;
  /** The area's name in that edition. */
  readonly area: string;
}
