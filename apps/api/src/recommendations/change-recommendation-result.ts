import type { RecommendationState } from '@dial/database/write/recommendations';
import type { WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { loadFound } from '../schema/load-found.ts';
import { RecommendationRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { wasChanged } from '../schema/was-changed.ts';

interface RecommendationChanged {
  readonly __typename: 'RecommendationChanged';
  readonly recommendationId: string;
}

interface RecommendationConflict {
  readonly __typename: 'RecommendationConflict';
  readonly recommendationId: string;
}

const RecommendationChangedRef = builder.objectRef<RecommendationChanged>('RecommendationChanged').implement({
  fields: (t) => ({
    recommendation: t.field({
      type: RecommendationRef,
      resolve: ({ recommendationId }, _args, { loaders }) =>
        loadFound(loaders.recommendation, recommendationId),
    }),
  }),
});

const RecommendationConflictRef = builder
  .objectRef<RecommendationConflict>('RecommendationConflict')
  .implement({
    description: 'Another was first; `recommendation` is as it stands now.',
    fields: (t) => ({
      recommendation: t.field({
        type: RecommendationRef,
        resolve: ({ recommendationId }, _args, { loaders }) =>
          loadFound(loaders.recommendation, recommendationId),
      }),
      message: t.string({
        resolve: ({ recommendationId }, _args, context) =>
          wasChanged(context, 'recommendation', recommendationId),
      }),
    }),
  });

export const ChangeRecommendationResultRef = builder.unionType('ChangeRecommendationResult', {
  types: [RecommendationChangedRef, RecommendationConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of recommendations answer it. */
export function changeRecommendationResult(
  result: WriteResult<RecommendationState>,
): RecommendationChanged | RecommendationConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'RecommendationChanged', recommendationId: result.id };
    case 'conflict':
      return { __typename: 'RecommendationConflict', recommendationId: result.present.id };
    default:
      return invalidInput(result, 'recommendation');
  }
}
