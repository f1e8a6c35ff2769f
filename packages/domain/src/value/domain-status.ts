import type { ChartFigureStatus } from '../chart/chart-figure.ts';
import type { ObservationStatus } from './actual.ts';

const STATUSES: Readonly<Record<ChartFigureStatus, ObservationStatus>> = {
  AWAITED: 'awaited',
  BLANK: 'blank',
  FINAL: 'final',
  NOT_APPLICABLE: 'not-applicable',
  NOT_AVAILABLE: 'not-available',
  NOT_DUE: 'not-due',
  NOT_SET: 'not-set',
  PROVISIONAL: 'provisional',
  REVISED: 'revised',
  SUPPRESSED: 'suppressed',
  UNCERTAIN: 'uncertain',
};

/** A status of contract.graphql as the domain names it. */
export function domainStatus(status: ChartFigureStatus): ObservationStatus {
  return STATUSES[status];
}
