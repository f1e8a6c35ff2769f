import { builder } from '../schema/builder.ts';
import { TargetCadence } from '../schema/enums.ts';
import { found } from '../schema/found.ts';
import { IndicatorRef } from '../schema/refs.ts';
import { refusedHere } from '../schema/refused.ts';
import { InvalidInputRef, NotAllowedRef } from '../schema/results.ts';

interface TargetsChanged {
  readonly __typename: 'TargetsChanged';
  readonly indicatorId: string;
}

interface TargetsConflict {
  readonly __typename: 'TargetsConflict';
  readonly indicatorId: string;
  readonly message: string;
}

const TargetsChangedRef = builder.objectRef<TargetsChanged>('TargetsChanged').implement({
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorRef,
      resolve: async ({ indicatorId }, _args, { loaders }) =>
        found(await loaders.indicator.load(indicatorId), indicatorId),
    }),
  }),
});

const TargetsConflictRef = builder.objectRef<TargetsConflict>('TargetsConflict').implement({
  description: 'Another was first; `indicator` has the targets as they stand now.',
  fields: (t) => ({
    indicator: t.field({
      type: IndicatorRef,
      resolve: async ({ indicatorId }, _args, { loaders }) =>
        found(await loaders.indicator.load(indicatorId), indicatorId),
    }),
    message: t.exposeString('message'),
  }),
});

const ChangeTargetsResultRef = builder.unionType('ChangeTargetsResult', {
  types: [TargetsChangedRef, TargetsConflictRef, InvalidInputRef, NotAllowedRef],
});

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

const SetTargetsInput = builder.inputType('SetTargetsInput', {
  fields: (t) => ({
    indicator: t.id({ required: true }),
    targets: t.field({ type: [TargetInput], required: true }),
    reason: t.string({ required: true }),
  }),
});

builder.mutationField('setTargets', (t) =>
  t.field({
    type: ChangeTargetsResultRef,
    description: 'Sets, changes or takes back targets; the rows of editions that are not published follow.',
    args: { input: t.arg({ type: SetTargetsInput, required: true }) },
    permission: 'SET_TARGETS',
    resolve: () => refusedHere('SET_TARGETS'),
  }),
);
