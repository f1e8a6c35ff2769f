import type { ObservationStatus as DomainStatus } from '@dial/domain/value/actual';
import type { ObservationStatus } from '../missing-words.ts';

const STATUSES: Readonly<Record<ObservationStatus, DomainStatus>> = {
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

/** The status as the domain names it. */
export function domainStatus(status: ObservationStatus): DomainStatus {
  return STATUSES[status];
}
