import { builder } from '../schema/builder.ts';

export const RegisterPlanInput = builder.inputType('RegisterPlanInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    owner: t.string({ required: true, description: 'The role or team that answers for the plan.' }),
    directorate: t.id(),
  }),
});

export const RegisterDeliveryMeasureInput = builder.inputType('RegisterDeliveryMeasureInput', {
  description:
    'At most one of `frameworkMeasure` and `proposedMeasure`; with neither it is a request to the strategy hub.',
  fields: (t) => ({
    plan: t.id({ required: true }),
    title: t.string({ required: true }),
    unit: t.string(),
    frameworkMeasure: t.id(),
    proposedMeasure: t.id(),
    reason: t.string({
      required: true,
      description: "How it changes the dial; of a request, why the framework's measures do not do.",
    }),
  }),
});

const RequestDecision = builder.enumType('RequestDecision', {
  values: { APPROVE: { value: 'approve' }, DECLINE: { value: 'decline' } } as const,
});

export const DecideMeasureRequestInput = builder.inputType('DecideMeasureRequestInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    decision: t.field({ type: RequestDecision, required: true }),
    reason: t.string({ required: true }),
  }),
});

export const WithdrawDeliveryMeasureInput = builder.inputType('WithdrawDeliveryMeasureInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});
