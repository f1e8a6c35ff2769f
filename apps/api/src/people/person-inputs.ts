import { builder } from '../schema/builder.ts';

export const RoleGrantInput = builder.inputType('RoleGrantInput', {
  fields: (t) => ({
    role: t.string({ required: true }),
    scope: t.string({
      required: true,
      description: '"council", "directorate:id", "service:id" or "indicator:id".',
    }),
  }),
});

export const AddPersonInput = builder.inputType('AddPersonInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    email: t.string({ required: true }),
    grants: t.field({ type: [RoleGrantInput], required: true }),
  }),
});

export const ChangePersonInput = builder.inputType('ChangePersonInput', {
  description: 'What is left out stays.',
  fields: (t) => ({
    id: t.id({ required: true }),
    name: t.string(),
    email: t.string(),
    active: t.boolean(),
  }),
});
