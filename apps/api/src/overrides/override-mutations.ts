import { builder } from '../schema/builder.ts';
import { Rag } from '../schema/enums.ts';
import { RatingOverrideRef } from '../schema/refs.ts';
import { refusedHere } from '../schema/refused.ts';
import { InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { thin } from '../schema/thin.ts';

interface OverrideChanged {
  readonly __typename: 'OverrideChanged';
  readonly overrideId: string;
}

interface OverrideConflict {
  readonly __typename: 'OverrideConflict';
  readonly overrideId: string;
  readonly message: string;
}

const OverrideChangedRef = builder.objectRef<OverrideChanged>('OverrideChanged').implement({
  fields: (t) => ({ override: t.field({ type: RatingOverrideRef, resolve: thin }) }),
});

const OverrideConflictRef = builder.objectRef<OverrideConflict>('OverrideConflict').implement({
  description: 'Another was first; `override` is as it stands now.',
  fields: (t) => ({
    override: t.field({ type: RatingOverrideRef, resolve: thin }),
    message: t.exposeString('message'),
  }),
});

const ChangeOverrideResultRef = builder.unionType('ChangeOverrideResult', {
  types: [OverrideChangedRef, OverrideConflictRef, InvalidInputRef, NotAllowedRef],
});

const ProposeOverrideInput = builder.inputType('ProposeOverrideInput', {
  fields: (t) => ({
    report: t.id({ required: true }),
    rag: t.field({ type: Rag, required: true }),
    reason: t.string({ required: true }),
    expiresOn: t.field({ type: 'Date', required: true }),
  }),
});

const ApproveOverrideInput = builder.inputType('ApproveOverrideInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

const RefuseOverrideInput = builder.inputType('RefuseOverrideInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});

const WithdrawOverrideInput = builder.inputType('WithdrawOverrideInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true }),
  }),
});

builder.mutationFields((t) => ({
  proposeOverride: t.field({
    type: ChangeOverrideResultRef,
    args: { input: t.arg({ type: ProposeOverrideInput, required: true }) },
    permission: 'PROPOSE_OVERRIDES',
    resolve: () => refusedHere('PROPOSE_OVERRIDES'),
  }),
  approveOverride: t.field({
    type: ChangeOverrideResultRef,
    description: 'Never by the person who proposed it.',
    args: { input: t.arg({ type: ApproveOverrideInput, required: true }) },
    permission: 'APPROVE_OVERRIDES',
    resolve: () => refusedHere('APPROVE_OVERRIDES'),
  }),
  refuseOverride: t.field({
    type: ChangeOverrideResultRef,
    args: { input: t.arg({ type: RefuseOverrideInput, required: true }) },
    permission: 'APPROVE_OVERRIDES',
    resolve: () => refusedHere('APPROVE_OVERRIDES'),
  }),
  withdrawOverride: t.field({
    type: ChangeOverrideResultRef,
    description: 'Takes back one that is proposed or approved.',
    args: { input: t.arg({ type: WithdrawOverrideInput, required: true }) },
    permission: 'PROPOSE_OVERRIDES',
    resolve: () => refusedHere('PROPOSE_OVERRIDES'),
  }),
}));
