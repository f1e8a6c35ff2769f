import type { DeliveryStatus } from '../shared/delivery-status.ts';
import { plural } from '../shared/plural.ts';

/** "3 measures, 1 request not decided yet": what a plan stands on; withdrawn and declined ones are not counted. */
export function countWords(measures: readonly { readonly status: DeliveryStatus }[]): string {
  const count = (...statuses: readonly DeliveryStatus[]) =>
    measures.filter(({ status }) => statuses.includes(status)).length;
  const standing = plural(count('REGISTERED', 'APPROVED'), 'measure');
  const undecided = count('REQUESTED');
  return undecided === 0 ? standing : `${standing}, ${plural(undecided, 'request')} not decided yet`;
}
