import { builder } from '../schema/builder.ts';
import { Rag } from '../schema/enums.ts';

export const ProposeOverrideInput = builder.inputType('ProposeOverrideInput', {
  fields: (t) => ({
    report: t.id({ required: true }),
    rag: t.field({ type: Rag, required: true }),
    reason: t.string({ required: true }),
    expiresOn: t.field({ type: 'Date', required: true }),
  }),
});

export const ApproveOverrideInput = builder.inputType('ApproveOverrideInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

export const RefuseOverrideInput = builder.inputType('RefuseOverrideInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});

export const WithdrawOverrideInput = builder.inputType('WithdrawOverrideInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});
