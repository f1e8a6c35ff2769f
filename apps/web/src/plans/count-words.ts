import type { DeliveryStatus } from '../shared/delivery-status.ts';
import { plural } from '../shared/plural.ts';

type Measures = readonly { readonly status: DeliveryStatus }[];

/** "3 measures, 1 request not decided yet": what a plan stands on; withdrawn and declined ones are not counted. */
export function countWords(measures: Measures): string {
  const standing = plural(standingCount(measures), 'measure');
  const undecided = undecidedCount(measures);
  return undecided === 0 ? standing : `${standing}, ${plural(undecided, 'request')} not decided yet`;
}

/** Measures that are registered, or requested and approved. */
export function standingCount(measures: Measures): number {
  return measures.filter(({ status }) => status === 'REGISTERED' || status === 'APPROVED').length;
}

export function undecidedCount(measures: Measures): number {
  return measures.filter(({ status }) => status === 'REQUESTED').length;
}
