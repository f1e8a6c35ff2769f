import { builder } from '../schema/builder.ts';
import { ResponseKind } from './response-kind.ts';

export const RecommendInput = builder.inputType('RecommendInput', {
  fields: (t) => ({
    edition: t.id({ required: true }),
    text: t.string({ required: true }),
    indicators: t.idList({ required: true }),
    dueOn: t.field({ type: 'Date' }),
  }),
});

export const ReviseRecommendationInput = builder.inputType('ReviseRecommendationInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    text: t.string({ required: true }),
    indicators: t.idList({ required: true }),
    dueOn: t.field({ type: 'Date' }),
  }),
});

export const RespondToRecommendationInput = builder.inputType('RespondToRecommendationInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    kind: t.field({ type: ResponseKind, required: true }),
    text: t.string({ required: true }),
  }),
});
