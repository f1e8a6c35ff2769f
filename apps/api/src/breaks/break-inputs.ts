import { builder } from '../schema/builder.ts';

export const RecordBreakInput = builder.inputType('RecordBreakInput', {
  fields: (t) => ({
    indicator: t.id({ required: true }),
    period: t.id({ required: true, description: 'From whose start the changed definition holds.' }),
    reason: t.string({ required: true, description: 'What changed.' }),
  }),
});

export const WithdrawBreakInput = builder.inputType('WithdrawBreakInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});
