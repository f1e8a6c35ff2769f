import { builder } from '../schema/builder.ts';
import { RecommendationRef } from '../schema/refs.ts';
import { refusedHere } from '../schema/refused.ts';
import { InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { thin } from '../schema/thin.ts';
import { ResponseKind } from './response-kind.ts';

interface RecommendationChanged {
  readonly __typename: 'RecommendationChanged';
  readonly recommendationId: string;
}

interface RecommendationConflict {
  readonly __typename: 'RecommendationConflict';
  readonly recommendationId: string;
  readonly message: string;
}

const RecommendationChangedRef = builder.objectRef<RecommendationChanged>('RecommendationChanged').implement({
  fields: (t) => ({ recommendation: t.field({ type: RecommendationRef, resolve: thin }) }),
});

const RecommendationConflictRef = builder
  .objectRef<RecommendationConflict>('RecommendationConflict')
  .implement({
    description: 'Another was first; `recommendation` is as it stands now.',
    fields: (t) => ({
      recommendation: t.field({ type: RecommendationRef, resolve: thin }),
      message: t.exposeString('message'),
    }),
  });

const ChangeRecommendationResultRef = builder.unionType('ChangeRecommendationResult', {
  types: [RecommendationChangedRef, RecommendationConflictRef, InvalidInputRef, NotAllowedRef],
});

const RecommendInput = builder.inputType('RecommendInput', {
  fields: (t) => ({
    edition: t.id({ required: true }),
    text: t.string({ required: true }),
    indicators: t.idList({ required: true }),
    dueOn: t.field({ type: 'Date' }),
  }),
});

const ReviseRecommendationInput = builder.inputType('ReviseRecommendationInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    text: t.string({ required: true }),
    indicators: t.idList({ required: true }),
    dueOn: t.field({ type: 'Date' }),
  }),
});

const RespondToRecommendationInput = builder.inputType('RespondToRecommendationInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    kind: t.field({ type: ResponseKind, required: true }),
    text: t.string({ required: true }),
  }),
});

builder.mutationFields((t) => ({
  recommend: t.field({
    type: ChangeRecommendationResultRef,
    description: 'On an edition that has come to scrutiny or further.',
    args: { input: t.arg({ type: RecommendInput, required: true }) },
    permission: 'RECOMMEND',
    resolve: () => refusedHere('RECOMMEND'),
  }),
  reviseRecommendation: t.field({
    type: ChangeRecommendationResultRef,
    description: 'Before it is answered.',
    args: { input: t.arg({ type: ReviseRecommendationInput, required: true }) },
    permission: 'RECOMMEND',
    resolve: () => refusedHere('RECOMMEND'),
  }),
  respondToRecommendation: t.field({
    type: ChangeRecommendationResultRef,
    description: 'Answers it, or answers it anew.',
    args: { input: t.arg({ type: RespondToRecommendationInput, required: true }) },
    permission: 'RESPOND',
    resolve: () => refusedHere('RESPOND'),
  }),
}));
