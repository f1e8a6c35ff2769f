/**
 * Where a plan's measure stands: registered under a measure of the framework; or, under none, requested of the strategy hub,
 * which approves or declines. Either may be withdrawn.
 */
export type DeliveryStatus = 'REGISTERED' | 'REQUESTED' | 'APPROVED' | 'DECLINED' | 'WITHDRAWN';

/** What is done with a measure that a plan registered or requested. */
export type DeliveryChange = 'approve' | 'decline' | 'withdraw';

export type ChangedStatus =
  | { readonly ok: true; readonly status: DeliveryStatus }
  | { readonly ok: false; readonly error: string };

/** The status after a change, or why there can be no such change, in words. Only what is requested is decided on. */
export function changeDeliveryStatus(present: DeliveryStatus, change: DeliveryChange): ChangedStatus {
  if (change === 'withdraw') {
    if (present === 'WITHDRAWN') return { ok: false, error: 'The measure is withdrawn already.' };
    if (present === 'DECLINED')
      return { ok: false, error: 'The request was declined, so there is nothing to withdraw.' };
    return { ok: true, status: 'WITHDRAWN' };
  }
  if (present !== 'REQUESTED') return { ok: false, error: NOT_REQUESTED[present] };
  return { ok: true, status: change === 'approve' ? 'APPROVED' : 'DECLINED' };
}

const NOT_REQUESTED: Readonly<Record<Exclude<DeliveryStatus, 'REQUESTED'>, string>> = {
  REGISTERED: 'The measure is registered under the framework, so there is nothing to decide.',
  APPROVED: 'The request is approved already.',
  DECLINED: 'The request is declined already.',
  WITHDRAWN: 'The measure is withdrawn.',
};
