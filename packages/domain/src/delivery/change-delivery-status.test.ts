import { expect, it } from 'vitest';
import { changeDeliveryStatus } from './change-delivery-status.ts';

it.each([
  ['REQUESTED', 'approve', 'APPROVED'],
  ['REQUESTED', 'decline', 'DECLINED'],
  ['REQUESTED', 'withdraw', 'WITHDRAWN'],
  ['REGISTERED', 'withdraw', 'WITHDRAWN'],
  ['APPROVED', 'withdraw', 'WITHDRAWN'],
] as const)('%s: %s makes it %s', (present, change, status) => {
  expect(changeDeliveryStatus(present, change)).toEqual({ ok: true, status });
});

it.each([
  ['REGISTERED', 'approve', 'nothing to decide'],
  ['APPROVED', 'approve', 'approved already'],
  ['APPROVED', 'decline', 'approved already'],
  ['DECLINED', 'approve', 'declined already'],
  ['WITHDRAWN', 'decline', 'is withdrawn'],
  ['WITHDRAWN', 'withdraw', 'withdrawn already'],
  ['DECLINED', 'withdraw', 'nothing to withdraw'],
] as const)('%s: %s is refused', (present, change, error) => {
  expect(changeDeliveryStatus(present, change)).toEqual({
    ok: false,
    error: expect.stringContaining(error),
  });
});
