import type { graphql } from './graphql.ts';

export type DeliveryStatus = ReturnType<typeof graphql.scalar<'DeliveryMeasureStatus'>>;

/** Where a plan's measure stands. */
export const DELIVERY_STATUS_WORDS: Readonly<Record<DeliveryStatus, string>> = {
  REGISTERED: 'Registered',
  REQUESTED: 'Requested, not decided yet',
  APPROVED: 'Request approved',
  DECLINED: 'Request declined',
  WITHDRAWN: 'Withdrawn',
};
