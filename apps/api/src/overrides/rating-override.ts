import { ActRef, actOf } from '../schema/act.ts';
import { builder } from '../schema/builder.ts';
import { Rag } from '../schema/enums.ts';
import { found } from '../schema/found.ts';
import { RatingOverrideRef, ReportRef } from '../schema/refs.ts';
import { thin } from '../schema/thin.ts';

const OverrideState = builder.enumType('OverrideState', {
  values: ['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED'] as const,
});

RatingOverrideRef.implement({
  description: 'A rating that people give in place of the computed one, which stays beside it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    report: t.field({
      type: ReportRef,
      resolve: async ({ reportId }, _args, { loaders }) =>
        found(await loaders.report.load(reportId), reportId),
    }),
    rag: t.expose('rag', { type: Rag }),
    reason: t.exposeString('reason'),
    expiresOn: t.expose('expiresOn', { type: 'Date', description: 'Its last day.' }),
    state: t.expose('state', { type: OverrideState }),
    version: t.exposeInt('version'),
    proposed: t.field({
      type: ActRef,
      resolve: ({ proposedBy, proposedAt }) => ({ by: proposedBy, at: proposedAt, reason: null }),
    }),
    decided: t.field({
      type: ActRef,
      nullable: true,
      resolve: ({ decidedBy, decidedAt, decisionReason }) => actOf(decidedBy, decidedAt, decisionReason),
    }),
    mayDecide: t.boolean({
      description: 'Whether the viewer may approve or refuse it now.',
      resolve: thin,
    }),
    mayWithdraw: t.boolean({ description: 'Whether the viewer may withdraw it now.', resolve: thin }),
  }),
});

builder.objectFields(ReportRef, (t) => ({
  override: t.field({
    type: RatingOverrideRef,
    nullable: true,
    description: 'The approved one.',
    resolve: () => null,
  }),
  overrides: t.field({
    type: [RatingOverrideRef],
    description: 'Every one that the viewer may see, newest first; none for the public.',
    resolve: () => [],
  }),
  mayProposeOverride: t.boolean({
    description: 'Whether the viewer may propose one for this row now.',
    resolve: () => false,
  }),
}));
