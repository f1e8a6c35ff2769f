import { recommend, respond, reviseRecommendation } from '@dial/database/write/recommendations';
import { builder } from '../schema/builder.ts';
import { ownPermission } from '../schema/guarded-fields.ts';
import { notFound } from '../schema/invalid-input.ts';
import { mayOnSome } from '../schema/may-on-report.ts';
import { refusedHere } from '../schema/refused.ts';
import { writing } from '../schema/writing.ts';
import { ChangeRecommendationResultRef, changeRecommendationResult } from './change-recommendation-result.ts';
import {
  RecommendInput,
  RespondToRecommendationInput,
  ReviseRecommendationInput,
} from './recommendation-inputs.ts';

builder.mutationFields((t) => ({
  recommend: t.field({
    type: ChangeRecommendationResultRef,
    description: 'On an edition that has come to scrutiny or further.',
    args: { input: t.arg({ type: RecommendInput, required: true }) },
    permission: 'RECOMMEND',
    resolve: writing(async (writer, { input: { edition, dueOn = null, ...rest } }, { loaders }) => {
      // Who does not see the edition is not told whether there is one.
      if ((await loaders.edition.load(edition)) === null) return notFound(edition, 'edition', 'edition');
      return changeRecommendationResult(await recommend(writer, { ...rest, editionId: edition, dueOn }));
    }),
  }),
  reviseRecommendation: t.field({
    type: ChangeRecommendationResultRef,
    description: 'Before it is answered.',
    args: { input: t.arg({ type: ReviseRecommendationInput, required: true }) },
    permission: 'RECOMMEND',
    resolve: writing(async (writer, { input: { dueOn = null, ...rest } }) =>
      changeRecommendationResult(await reviseRecommendation(writer, { ...rest, dueOn })),
    ),
  }),
  respondToRecommendation: t.field({
    type: ChangeRecommendationResultRef,
    description: 'Answers it, or answers it anew.',
    args: { input: t.arg({ type: RespondToRecommendationInput, required: true }) },
    permission: 'RESPOND',
    resolve: writing(async (writer, { input }, context, info) => {
      const row = await context.loaders.recommendation.load(input.id);
      if (row === null) return notFound(input.id, 'recommendation');
      const reportIds = row.indicatorIds.map((id) => `${row.editionId}.${id}`);
      const permission = ownPermission(info);
      if (!(await mayOnSome(context, permission, reportIds))) return refusedHere(permission);
      return changeRecommendationResult(await respond(writer, input));
    }),
  }),
}));
