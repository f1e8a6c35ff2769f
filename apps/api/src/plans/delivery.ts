import { readDeliveryPlans, readMeasureRequests } from '@dial/database/read/delivery';
import { builder } from '../schema/builder.ts';
import { directorateOf } from '../schema/directorate-of.ts';
import { DeliveryMeasureStatus } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import {
  DeliveryMeasureRef,
  DeliveryPlanRef,
  DirectorateRef,
  FrameworkMeasureRef,
  ProposedMeasureRef,
} from '../schema/refs.ts';

const Decision = builder.objectRef<{ reason: string; by: string; at: string }>('Decision').implement({
  fields: (t) => ({
    reason: t.exposeString('reason'),
    by: t.exposeString('by'),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

DeliveryPlanRef.implement({
  description: 'A strategy, service or team plan whose measures should change the dial.',
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    owner: t.exposeString('owner'),
    author: t.exposeString('author'),
    at: t.expose('at', { type: 'DateTime' }),
    directorate: t.field({ type: DirectorateRef, nullable: true, resolve: directorateOf }),
    measures: t.field({
      type: [DeliveryMeasureRef],
      description: 'Registered and requested ones, and those decided on; withdrawn ones last.',
      resolve: ({ id }, _args, { loaders }) => loaders.deliveryMeasuresOfPlan.load(id),
    }),
  }),
});

DeliveryMeasureRef.implement({
  description: "A plan's own measure.",
  fields: (t) => ({
    id: t.exposeID('id'),
    version: t.exposeInt('version'),
    title: t.exposeString('title'),
    unit: t.exposeString('unit', { nullable: true }),
    reason: t.exposeString('reason'),
    status: t.expose('status', { type: DeliveryMeasureStatus }),
    author: t.exposeString('author'),
    at: t.expose('at', { type: 'DateTime' }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: "The strategy hub's decision on a request, or why it was withdrawn.",
      resolve: ({ decisionReason: reason, decidedBy: by, decidedAt: at }) =>
        reason === null || by === null || at === null ? null : { reason, by, at },
    }),
    plan: t.field({
      type: DeliveryPlanRef,
      resolve: ({ planId }, _args, { loaders }) => loadFound(loaders.deliveryPlan, planId),
    }),
    frameworkMeasure: t.field({
      type: FrameworkMeasureRef,
      nullable: true,
      resolve: ({ frameworkMeasureId: id }, _args, { loaders }) =>
        id === null ? null : loaders.frameworkMeasure.load(id),
    }),
    proposedMeasure: t.field({
      type: ProposedMeasureRef,
      nullable: true,
      resolve: ({ proposedMeasureId: id }, _args, { loaders }) =>
        id === null ? null : loaders.proposedMeasure.load(id),
    }),
  }),
});

builder.queryFields((t) => ({
  deliveryPlans: t.field({
    type: [DeliveryPlanRef],
    description: 'Plans whose measures should change the dial, by title.',
    complexity: { field: 5, multiplier: 20 },
    resolve: (_root, _args, { reader }) => readDeliveryPlans(reader),
  }),
  deliveryPlan: t.field({
    type: DeliveryPlanRef,
    nullable: true,
    description: 'A delivery plan by its id.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { loaders }) => loaders.deliveryPlan.load(id),
  }),
  measureRequests: t.field({
    type: [DeliveryMeasureRef],
    description: 'Measures that plans want outside the framework, undecided first.',
    complexity: { field: 5, multiplier: 20 },
    resolve: (_root, _args, { reader }) => readMeasureRequests(reader),
  }),
}));
