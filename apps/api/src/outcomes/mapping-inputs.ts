import { builder } from '../schema/builder.ts';
import { MappingStrength } from '../schema/enums.ts';

export const ProposeMappingInput = builder.inputType('ProposeMappingInput', {
  fields: (t) => ({
    outcome: t.id({ required: true }),
    indicator: t.id({ required: true }),
    strength: t.field({ type: MappingStrength, required: true }),
    rationale: t.string({ required: true }),
  }),
});

export const AgreeMappingInput = builder.inputType('AgreeMappingInput', {
  description:
    '`version` is the version that the editor looked at: where another one has come meanwhile, nothing is changed.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    rationale: t.string({ required: true }),
  }),
});

export const RetireMappingInput = builder.inputType('RetireMappingInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    rationale: t.string({ required: true }),
  }),
});

export const ReviseMappingInput = builder.inputType('ReviseMappingInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    strength: t.field({ type: MappingStrength, required: true }),
    rationale: t.string({ required: true }),
  }),
});

export const UndoMappingChangeInput = builder.inputType('UndoMappingChangeInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});
