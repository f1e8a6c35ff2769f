import { ActRef, actOf } from '../schema/act.ts';
import { builder } from '../schema/builder.ts';
import { loadAll } from '../schema/load-all.ts';
import { loadFound } from '../schema/load-found.ts';
import { mayOnSome } from '../schema/may-on-report.ts';
import { mayWithin } from '../schema/permissions.ts';
import { EditionRef, IndicatorRef, RecommendationRef, ReportRef } from '../schema/refs.ts';
import { ResponseKind } from './response-kind.ts';

RecommendationRef.implement({
  description: 'What a scrutiny board recommends on an edition, and the answer to it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    edition: t.field({
      type: EditionRef,
      resolve: ({ editionId }, _args, { loaders }) => loadFound(loaders.edition, editionId),
    }),
    number: t.exposeInt('number', { description: "Its place among the edition's, from 1." }),
    text: t.exposeString('text'),
    indicators: t.field({
      type: [IndicatorRef],
      resolve: ({ indicatorIds }, _args, { loaders }) => loadAll(loaders.indicator, indicatorIds),
    }),
    author: t.exposeString('authorName'),
    at: t.expose('at', { type: 'DateTime' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
    version: t.exposeInt('version'),
    responseKind: t.expose('responseKind', { type: ResponseKind, nullable: true }),
    response: t.exposeString('response', { nullable: true }),
    responded: t.field({
      type: ActRef,
      nullable: true,
      resolve: ({ respondedByName, respondedAt }) => actOf(respondedByName, respondedAt),
    }),
    mayRevise: t.boolean({
      description: 'Whether the viewer may reword it now.',
      resolve: ({ responseKind }, _args, { viewer }) =>
        responseKind === null && mayWithin(viewer, 'RECOMMEND', {}),
    }),
    mayRespond: t.boolean({
      description: 'Whether the viewer may answer it now.',
      resolve: ({ editionId, indicatorIds }, _args, context) =>
        mayOnSome(
          context,
          'RESPOND',
          indicatorIds.map((id) => `${editionId}.${id}`),
        ),
    }),
  }),
});

builder.objectField(EditionRef, 'recommendations', (t) =>
  t.field({
    type: [RecommendationRef],
    description: 'Once it has come to scrutiny, in the order they were made.',
    resolve: ({ id }, _args, { loaders }) => loaders.recommendationsOfEdition.load(id),
  }),
);

builder.objectField(ReportRef, 'recommendations', (t) =>
  t.field({
    type: [RecommendationRef],
    description: "Those of the row's edition that name its indicator.",
    resolve: async ({ editionId, indicatorId }, _args, { loaders }) =>
      (await loaders.recommendationsOfEdition.load(editionId)).filter(({ indicatorIds }) =>
        indicatorIds.includes(indicatorId),
      ),
  }),
);
