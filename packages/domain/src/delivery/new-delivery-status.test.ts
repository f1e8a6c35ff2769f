import { expect, it } from 'vitest';
import { newDeliveryStatus } from './new-delivery-status.ts';

it.each([
  ['a measure of the framework', 'annual-1', null, { ok: true, status: 'REGISTERED' }],
  ['a proposed measure', null, 'made-up', { ok: true, status: 'REGISTERED' }],
  ['none', null, null, { ok: true, status: 'REQUESTED' }],
  ['two', 'annual-1', 'made-up', { ok: false, error: expect.stringContaining('not two') }],
])('under %s', (_name, frameworkMeasure, proposedMeasure, status) => {
  expect(newDeliveryStatus({ frameworkMeasure, proposedMeasure })).toEqual(status);
});
