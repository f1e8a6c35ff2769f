import { builder } from '../schema/builder.ts';
import { TargetCadence } from '../schema/enums.ts';

const TargetInput = builder.inputType('TargetInput', {
  description: 'A level (value) or a range (lower, upper), as typed; neither takes the target back.',
  fields: (t) => ({
    cadence: t.field({ type: TargetCadence, required: true }),
    period: t.id({ description: 'Null for a standing target.' }),
    value: t.string(),
    lower: t.string(),
    upper: t.string(),
    provisional: t.boolean({ defaultValue: false }),
    version: t.int({ required: true, description: 'The version looked at; 0 where none was set.' }),
  }),
});

export const SetTargetsInput = builder.inputType('SetTargetsInput', {
  fields: (t) => ({
    indicator: t.id({ required: true }),
    targets: t.field({ type: [TargetInput], required: true }),
    reason: t.string({ required: true }),
  }),
});
