import { expect, it } from 'vitest';
import { deliveryOutcome } from './delivery-result.ts';

const SENT = { form: 'f', fields: ['reason'], done: ({ title }: { title: string }) => `${title} is done.` };

it('says what came of a change', () => {
  const measure = { id: 'p.m', title: 'Reeds', status: 'APPROVED' } as const;
  expect(deliveryOutcome(SENT, { __typename: 'DeliveryMeasureChanged', measure })).toEqual({
    form: 'f',
    kind: 'done',
    message: 'Reeds is done.',
  });
  expect(
    deliveryOutcome(SENT, {
      __typename: 'DeliveryMeasureConflict',
      message: 'It was changed.',
      measure: { ...measure, decision: null },
    }),
  ).toEqual({ form: 'f', kind: 'conflict', message: 'It was changed.', now: 'Request approved.' });
  expect(deliveryOutcome(SENT, { __typename: 'NotAllowed', message: 'No.' })).toEqual({
    form: 'f',
    kind: 'refused',
    message: 'No.',
  });
});

it('says that no answer came', () => {
  expect(deliveryOutcome(SENT, null)).toEqual({ form: 'f', kind: 'failed' });
});
